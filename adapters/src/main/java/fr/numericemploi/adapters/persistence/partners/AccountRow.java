package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "account")
class AccountRow {
    @Id
    private UUID id;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String territory;
    private UUID agency;
    private UUID company;
    private UUID funder;
    private UUID person;
    private boolean active;

    @Version
    private long version;

    protected AccountRow() {}

    static AccountRow of(Account.Snapshot account) {
        var row = new AccountRow();
        row.id = account.id().value();
        row.copy(account);
        return row;
    }

    void copy(Account.Snapshot account) {
        InputRule.STALE.refuseIf(version != account.version());
        login = account.login();
        name = account.name().orElse(null);
        role = account.role();
        copy(account.scope());
        active = account.active();
    }

    private void copy(Scope scope) {
        territory = scope.territory().map(TerritoryCode::value).orElse(null);
        agency = scope.agency().map(AgencyId::value).orElse(null);
        company = scope.company().map(CompanyId::value).orElse(null);
        funder = scope.funder().map(FunderId::value).orElse(null);
        person = scope.person().orElse(null);
    }

    Account.Snapshot toSnapshot() {
        var scope = new Scope(
                Optional.ofNullable(territory).map(TerritoryCode::new),
                Optional.ofNullable(agency).map(AgencyId::new),
                Optional.ofNullable(company).map(CompanyId::new),
                Optional.ofNullable(funder).map(FunderId::new),
                Optional.ofNullable(person));
        return new Account.Snapshot(new AccountId(id), login, Optional.ofNullable(name), role, scope, active, version);
    }
}
