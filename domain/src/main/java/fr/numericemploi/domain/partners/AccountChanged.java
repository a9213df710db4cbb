package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record AccountChanged(AccountId account, Role role, boolean active) implements Event {
    @Override
    public UUID subject() {
        return account.value();
    }
}
