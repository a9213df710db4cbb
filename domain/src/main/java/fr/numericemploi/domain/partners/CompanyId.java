package fr.numericemploi.domain.partners;

import java.util.Objects;
import java.util.UUID;

public record CompanyId(UUID value) {
    public CompanyId {
        Objects.requireNonNull(value);
    }
}
