package fr.numericemploi.domain.partners;

import java.util.Objects;
import java.util.UUID;

public record TrainingBodyId(UUID value) {
    public TrainingBodyId {
        Objects.requireNonNull(value);
    }
}
