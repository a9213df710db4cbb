package fr.numericemploi.domain.situations;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** That it changed, never what. */
public record SituationChanged(FileId file) implements Event {
    @Override
    public UUID subject() {
        return file.value();
    }
}
