package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The commission decided; the reasons are in the sitting's minutes. */
public record VerdictGiven(CandidateId candidate, SittingId sitting, Decision decision) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
