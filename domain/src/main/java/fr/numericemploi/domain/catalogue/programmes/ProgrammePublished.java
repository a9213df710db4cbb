package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ProgrammePublished(ProgrammeId programme, int number) implements Event {
    @Override
    public UUID subject() {
        return programme.value();
    }
}
