package fr.numericemploi.domain.commissions.evaluation;

import java.util.Objects;
import java.util.UUID;

public record EvaluationId(UUID value) {
    public EvaluationId {
        Objects.requireNonNull(value);
    }
}
