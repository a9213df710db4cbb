package fr.numericemploi.domain.candidates.pool;

import java.util.Objects;
import java.util.UUID;

public record ContactRequestId(UUID value) {
    public ContactRequestId {
        Objects.requireNonNull(value);
    }
}
