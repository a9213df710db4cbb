package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.HeadcountBracket;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "company")
class CompanyRow {
    @Id
    private UUID id;

    private String siret;
    private String name;

    @Enumerated(EnumType.STRING)
    private HeadcountBracket headcount;

    private String territory;

    @Column(name = "member_since")
    private LocalDate memberSince;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Version
    private long version;

    protected CompanyRow() {}

    static CompanyRow of(Company.Snapshot company) {
        var row = new CompanyRow();
        row.id = company.id().value();
        row.copy(company);
        return row;
    }

    void copy(Company.Snapshot company) {
        InputRule.STALE.refuseIf(version != company.version());
        siret = company.siret().value();
        name = company.profile().name();
        headcount = company.profile().headcount();
        territory = company.profile().territory().value();
        memberSince = company.memberSince();
        leftOn = company.leftOn().orElse(null);
    }

    Company.Snapshot toSnapshot() {
        return new Company.Snapshot(
                new CompanyId(id),
                new Siret(siret),
                new Company.Profile(name, headcount, new TerritoryCode(territory)),
                memberSince,
                Optional.ofNullable(leftOn),
                version);
    }
}
