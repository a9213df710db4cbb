package fr.numericemploi.domain.candidates;

import java.util.Objects;
import java.util.UUID;

public record CandidateId(UUID value) {
    public CandidateId {
        Objects.requireNonNull(value);
    }
}
