package fr.numericemploi.domain.partners;

import java.util.UUID;

/** Accounts for tests, each with a login that no other test has. */
public final class Accounts {
    private Accounts() {}

    public static Account aCoordinatorOf(TerritoryCode territory) {
        return anAccount(Role.COORDINATOR, Scope.of(territory));
    }

    public static Account anAccount(Role role, Scope scope) {
        return Account.open(new AccountId(UUID.randomUUID()), "p" + UUID.randomUUID(), role, scope);
    }
}
