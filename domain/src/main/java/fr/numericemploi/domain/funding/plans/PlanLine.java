package fr.numericemploi.domain.funding.plans;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import java.util.Objects;
import java.util.Optional;

/**
 * One payer's part of one person's training.
 *
 * @param envelope empty where the scheme is paid from none that the association keeps
 */
public record PlanLine(CandidateId candidate, SchemeCode scheme, Optional<EnvelopeId> envelope, Portion portion) {
    public PlanLine {
        Objects.requireNonNull(candidate);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(envelope);
        Objects.requireNonNull(portion);
    }

    boolean isTwinOf(PlanLine other) {
        return candidate.equals(other.candidate) && scheme.equals(other.scheme) && envelope.equals(other.envelope);
    }
}
