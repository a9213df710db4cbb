package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import java.util.Optional;

/** The envelopes that funders have given. */
public interface Envelopes {
    Optional<Envelope> find(EnvelopeId id);

    /**
     * Keeps a new envelope, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.envelope-known}, or {@code input.stale} when it was
     *     changed since it was found
     */
    void save(Envelope envelope);
}
