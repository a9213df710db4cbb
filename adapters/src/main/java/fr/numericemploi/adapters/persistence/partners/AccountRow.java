package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "account")
class AccountRow {
    @Id
    private UUID id;

    private String login;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String territory;
    private UUID agency;
    private UUID company;
    private UUID person;
    private boolean active;

    protected AccountRow() {}

    static AccountRow of(Account account) {
        var row = new AccountRow();
        row.id = account.id().value();
        row.copy(account);
        return row;
    }

    void copy(Account account) {
        login = account.login();
        role = account.role();
        territory = account.territory().map(TerritoryCode::value).orElse(null);
        agency = account.agency().map(AgencyId::value).orElse(null);
        company = account.company().map(CompanyId::value).orElse(null);
        person = account.person().orElse(null);
        active = account.active();
    }

    Account toAccount() {
        return new Account(
                new AccountId(id),
                login,
                role,
                Optional.ofNullable(territory).map(TerritoryCode::new),
                Optional.ofNullable(agency).map(AgencyId::new),
                Optional.ofNullable(company).map(CompanyId::new),
                Optional.ofNullable(person),
                active);
    }
}
