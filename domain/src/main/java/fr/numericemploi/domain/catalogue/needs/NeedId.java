package fr.numericemploi.domain.catalogue.needs;

import java.util.Objects;
import java.util.UUID;

public record NeedId(UUID value) {
    public NeedId {
        Objects.requireNonNull(value);
    }
}
