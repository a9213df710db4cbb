package fr.numericemploi.domain.partners;

import java.util.Objects;
import java.util.UUID;

public record RecruiterId(UUID value) {
    public RecruiterId {
        Objects.requireNonNull(value);
    }
}
