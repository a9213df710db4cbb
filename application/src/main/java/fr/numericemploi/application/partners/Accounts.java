package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import java.util.Optional;

/** Who may log in, and as what. */
public interface Accounts {
    Optional<Account> find(AccountId id);

    Optional<Account> byLogin(String login);

    /**
     * Keeps a new account, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.login-taken} by another account, or
     *     {@code input.stale} when it was changed since it was found
     */
    void save(Account account);
}
