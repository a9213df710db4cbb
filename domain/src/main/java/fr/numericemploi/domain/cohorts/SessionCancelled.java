package fr.numericemploi.domain.cohorts;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record SessionCancelled(SessionId session) implements Event {
    @Override
    public UUID subject() {
        return session.value();
    }
}
