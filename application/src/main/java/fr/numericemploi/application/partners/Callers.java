package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Tells who is behind a login, before any use case runs: read anew each time, so that no right outlives its reason. */
@ApplicationService
public class Callers {
    private final AccountViews accounts;
    private final Clock clock;

    @Inject
    public Callers(AccountViews accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty for a login that has no account here, or no longer. */
    public Optional<Caller> behind(String login) {
        return accounts.callerBehind(login, LocalDate.now(clock));
    }
}
