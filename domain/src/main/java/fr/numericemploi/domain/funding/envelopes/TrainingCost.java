package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * What one person's training in one session really costs, and its hours: all payers together pay no more, and no scheme pays
 * for more hours.
 */
public record TrainingCost(CandidateId candidate, SessionId session, Portion whole) {
    public TrainingCost {
        Objects.requireNonNull(candidate);
        Objects.requireNonNull(session);
        Objects.requireNonNull(whole);
    }

    /** What so many hours of it cost. */
    public TrainingCost run(BigDecimal hours) {
        EnvelopeRule.MORE_HOURS.refuseIf(hours.compareTo(whole.hours()) > 0, Map.of("hours", whole.hours()));
        return whole.hours().signum() == 0
                ? this
                : new TrainingCost(candidate, session, whole.part(hours, whole.hours()));
    }
}
