package fr.numericemploi.domain.candidates.pool;

import java.util.Objects;
import java.util.UUID;

public record PoolEntryId(UUID value) {
    public PoolEntryId {
        Objects.requireNonNull(value);
    }
}
