package fr.numericemploi.domain.partners;

import java.util.Objects;
import java.util.UUID;

public record AgencyId(UUID value) {
    public AgencyId {
        Objects.requireNonNull(value);
    }
}
