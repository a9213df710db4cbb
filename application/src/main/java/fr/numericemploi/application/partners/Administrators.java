package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import jakarta.inject.Inject;

/** The first account, from which all others come: an installation names its login in the settings. */
@ApplicationService
public class Administrators {
    private final Accounts accounts;
    private final NewIds ids;

    @Inject
    public Administrators(Accounts accounts, NewIds ids) {
        this.accounts = accounts;
        this.ids = ids;
    }

    public void ensure(String login) {
        if (accounts.byLogin(login).isEmpty()) {
            accounts.save(Account.open(new AccountId(ids.next()), login, Role.ADMINISTRATOR, Scope.everything()));
        }
    }
}
