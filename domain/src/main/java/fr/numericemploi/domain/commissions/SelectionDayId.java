package fr.numericemploi.domain.commissions;

import java.util.Objects;
import java.util.UUID;

public record SelectionDayId(UUID value) {
    public SelectionDayId {
        Objects.requireNonNull(value);
    }
}
