package fr.numericemploi.domain.commissions.evaluation;

import java.util.Objects;
import java.util.UUID;

public record SittingId(UUID value) {
    public SittingId {
        Objects.requireNonNull(value);
    }
}
