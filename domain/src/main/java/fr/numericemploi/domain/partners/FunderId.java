package fr.numericemploi.domain.partners;

import java.util.Objects;
import java.util.UUID;

public record FunderId(UUID value) {
    public FunderId {
        Objects.requireNonNull(value);
    }
}
