package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Account;
import java.util.Optional;

/** Who may log in, and as what. */
public interface Accounts {
    Optional<Account> byLogin(String login);

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.login-taken} by another account */
    void save(Account account);
}
