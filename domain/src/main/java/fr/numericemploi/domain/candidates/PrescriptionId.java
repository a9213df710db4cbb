package fr.numericemploi.domain.candidates;

import java.util.Objects;
import java.util.UUID;

public record PrescriptionId(UUID value) {
    public PrescriptionId {
        Objects.requireNonNull(value);
    }
}
