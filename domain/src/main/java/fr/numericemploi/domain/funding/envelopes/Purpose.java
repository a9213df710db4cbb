package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.SchemeCode;
import java.util.Objects;

/** What money is for: one person's training in one session, by one scheme, from one envelope. */
public record Purpose(EnvelopeId envelope, SchemeCode scheme, CandidateId candidate, SessionId session) {
    public Purpose {
        Objects.requireNonNull(envelope);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(candidate);
        Objects.requireNonNull(session);
    }
}
