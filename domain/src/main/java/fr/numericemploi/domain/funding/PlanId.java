package fr.numericemploi.domain.funding;

import java.util.Objects;
import java.util.UUID;

public record PlanId(UUID value) {
    public PlanId {
        Objects.requireNonNull(value);
    }
}
