package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ReaderAppointed(EvaluationId evaluation, SelectionDayId day, CandidateId candidate, RecruiterId reader)
        implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
