package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record CommitmentMoved(CommitmentId commitment, EnvelopeId envelope, Move move, long cents) implements Event {
    public static CommitmentMoved by(LedgerLine line) {
        return new CommitmentMoved(
                line.commitment().orElseThrow(),
                line.envelope(),
                line.move(),
                line.portion().amount().cents());
    }

    @Override
    public UUID subject() {
        return commitment.value();
    }
}
