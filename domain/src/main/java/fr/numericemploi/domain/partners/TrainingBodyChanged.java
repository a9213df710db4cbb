package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

public record TrainingBodyChanged(TrainingBodyId body, boolean active, Optional<LocalDate> qualiopiUntil)
        implements Event {
    @Override
    public UUID subject() {
        return body.value();
    }
}
