package fr.numericemploi.domain.funding.envelopes;

import java.util.Objects;
import java.util.UUID;

public record EnvelopeId(UUID value) {
    public EnvelopeId {
        Objects.requireNonNull(value);
    }
}
