package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record PaperReceived(CommitmentId commitment, Paper paper) implements Event {
    @Override
    public UUID subject() {
        return commitment.value();
    }
}
