package fr.numericemploi.domain.partners;

import java.util.Objects;
import java.util.UUID;

public record CounsellorId(UUID value) {
    public CounsellorId {
        Objects.requireNonNull(value);
    }
}
