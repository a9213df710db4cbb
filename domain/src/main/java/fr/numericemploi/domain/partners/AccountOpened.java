package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record AccountOpened(AccountId account, Role role) implements Event {
    @Override
    public UUID subject() {
        return account.value();
    }
}
