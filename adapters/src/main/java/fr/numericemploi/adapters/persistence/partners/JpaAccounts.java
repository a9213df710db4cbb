package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Accounts;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaAccounts implements Accounts {
    private final EntityManager entityManager;

    @Inject
    JpaAccounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return entityManager
                .createQuery("select a from AccountRow a where a.login = :login", AccountRow.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .map(AccountRow::toAccount);
    }

    @Override
    public void save(Account account) {
        var row = entityManager.find(AccountRow.class, account.id().value());
        if (row == null) {
            entityManager.persist(AccountRow.of(account));
        } else {
            row.copy(account);
        }
        Saving.flush(
                entityManager,
                Map.of(
                        "account_login",
                        () -> new RuleViolation(PartnerRule.LOGIN_TAKEN, Map.of("login", account.login()))));
    }
}
