package fr.numericemploi.domain.funding.filings;

import java.util.Objects;
import java.util.UUID;

public record FilingId(UUID value) {
    public FilingId {
        Objects.requireNonNull(value);
    }
}
