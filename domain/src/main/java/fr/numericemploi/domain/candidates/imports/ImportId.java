package fr.numericemploi.domain.candidates.imports;

import java.util.Objects;
import java.util.UUID;

public record ImportId(UUID value) {
    public ImportId {
        Objects.requireNonNull(value);
    }
}
