package fr.numericemploi.domain.funding.envelopes;

import java.util.Objects;
import java.util.UUID;

public record CommitmentId(UUID value) {
    public CommitmentId {
        Objects.requireNonNull(value);
    }
}
