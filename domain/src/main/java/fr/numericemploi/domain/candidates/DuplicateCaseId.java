package fr.numericemploi.domain.candidates;

import java.util.Objects;
import java.util.UUID;

public record DuplicateCaseId(UUID value) {
    public DuplicateCaseId {
        Objects.requireNonNull(value);
    }
}
