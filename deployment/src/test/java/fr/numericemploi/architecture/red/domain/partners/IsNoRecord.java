package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

class IsNoRecord implements Event {
    @Override
    public UUID subject() {
        return new UUID(0, 0);
    }
}
