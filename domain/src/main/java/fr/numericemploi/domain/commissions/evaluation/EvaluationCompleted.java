package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record EvaluationCompleted(EvaluationId evaluation, SelectionDayId day, CandidateId candidate) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
