package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record CounsellorChanged(CounsellorId counsellor, boolean active) implements Event {
    @Override
    public UUID subject() {
        return counsellor.value();
    }
}
