package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record EnvelopeAmended(EnvelopeId envelope, Move move, long cents) implements Event {
    @Override
    public UUID subject() {
        return envelope.value();
    }
}
