package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Accounts;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.PartnerRule;
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
    public Optional<Account> find(AccountId id) {
        return row(id).map(AccountRow::toSnapshot).map(Account::restore);
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return entityManager
                .createQuery("select a from AccountRow a where a.login = :login", AccountRow.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .map(AccountRow::toSnapshot)
                .map(Account::restore);
    }

    @Override
    public void save(Account account) {
        var snapshot = account.snapshot();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(AccountRow.of(snapshot)));
        Saving.flush(
                entityManager,
                Map.of("account_login", () -> PartnerRule.LOGIN_TAKEN.brokenBy(Map.of("login", snapshot.login()))));
    }

    private Optional<AccountRow> row(AccountId id) {
        return Optional.ofNullable(entityManager.find(AccountRow.class, id.value()));
    }
}
