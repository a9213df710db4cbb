package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.Territory;
import jakarta.inject.Inject;

/** What an installation starts from: its first territory, and the account from which all others come. */
@ApplicationService
public class Installation {
    private final Territories territories;
    private final Accounts accounts;
    private final Journal journal;
    private final NewIds ids;
    private final CurrentCaller caller;

    @Inject
    public Installation(Territories territories, Accounts accounts, Journal journal, NewIds ids, CurrentCaller caller) {
        this.territories = territories;
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
        this.caller = caller;
    }

    /** Opens the territory where the association works in none yet. */
    public void ensureTerritory(Territory first) {
        caller.get().require(Role.SYSTEM);
        if (territories.all().isEmpty()) {
            territories.open(first);
            journal.record(first.opened());
        }
    }

    public void ensureAdministrator(String login) {
        caller.get().require(Role.SYSTEM);
        if (accounts.byLogin(login).isEmpty()) {
            accounts.save(Account.open(new AccountId(ids.next()), login, Role.ADMINISTRATOR, Scope.everything()));
        }
    }
}
