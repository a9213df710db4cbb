package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.partners.Account;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells who is behind a login, before any use case runs. */
@ApplicationService
public class Callers {
    private final Accounts accounts;

    @Inject
    public Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for a login that has no account here, or no longer. */
    public Optional<Caller> behind(String login) {
        return accounts.byLogin(login).filter(Account::active).map(Callers::caller);
    }

    private static Caller caller(Account account) {
        return new Caller(
                account.id().value(),
                account.role(),
                account.territory(),
                account.agency(),
                account.company(),
                account.person());
    }
}
