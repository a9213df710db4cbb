package fr.numericemploi.domain.funding.envelopes;

import java.util.Objects;
import java.util.Optional;

/**
 * A line of the ledger: what it takes from one account it gives another, in full. Lines are written once, and never
 * changed; what was wrong is put right by another line.
 *
 * @param commitment empty where the envelope itself grows or shrinks
 */
public record LedgerLine(
        EnvelopeId envelope, Optional<CommitmentId> commitment, Move move, Portion portion, Grounds grounds) {
    public LedgerLine {
        Objects.requireNonNull(envelope);
        Objects.requireNonNull(commitment);
        Objects.requireNonNull(move);
        Objects.requireNonNull(grounds);
        EnvelopeRule.NOTHING.refuseIf(portion.amount().cents() <= 0);
    }
}
