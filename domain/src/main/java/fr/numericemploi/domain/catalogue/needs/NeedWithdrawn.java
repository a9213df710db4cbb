package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** It is no longer one. */
public record NeedWithdrawn(NeedId need, WithdrawalReason reason) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
