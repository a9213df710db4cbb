package fr.numericemploi.domain.commissions.engineering;

import java.util.Objects;
import java.util.UUID;

public record ProgrammeSittingId(UUID value) {
    public ProgrammeSittingId {
        Objects.requireNonNull(value);
    }
}
