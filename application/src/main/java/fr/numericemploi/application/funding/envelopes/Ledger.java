package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The append-only record of every cent. It keeps the balance of each account, and refuses what would overdraw one, whoever
 * else writes at the same time and on whichever server.
 */
public interface Ledger {
    /** Until the transaction ends, nobody else takes money from these envelopes. */
    void lock(Collection<EnvelopeId> envelopes);

    /** What somebody's training in that session costs; empty where nothing was ever engaged for it. */
    Optional<TrainingCost> cost(CandidateId candidate, SessionId session);

    /** Whose training in that session is, or was, paid from an envelope. */
    List<CandidateId> trained(SessionId session);

    /**
     * What somebody's training really costs, from now on.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.paid-twice} where more is engaged
     */
    void cost(TrainingCost cost);

    /**
     * Writes all lines, or none. A commitment's training cost is known, and it has been saved.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.envelope-exhausted}, {@code funding.paid-twice},
     *     {@code funding.hours-paid-twice}, or {@code funding.commitment-changed} where somebody else has moved that money since
     */
    void write(List<LedgerLine> lines);
}
