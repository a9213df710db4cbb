package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Companies;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the contracts of the partners' stores share: all of them side by side, and something to begin with. */
public abstract class PartnersContract extends PortContract {
    protected abstract Stores stores();

    /** Each store with the views of it. */
    public record Stores(
            Territories territories,
            fr.numericemploi.application.partners.Agencies agencies,
            AgencyViews agencyViews,
            Counsellors counsellors,
            CounsellorViews counsellorViews,
            fr.numericemploi.application.partners.Companies companies,
            CompanyViews companyViews,
            Recruiters recruiters,
            RecruiterViews recruiterViews,
            TrainingBodies bodies,
            TrainingBodyViews bodyViews,
            Funders funders,
            FunderViews funderViews,
            Accounts accounts,
            AccountViews accountViews) {}

    final TerritoryCode aNewTerritory() {
        var code = new TerritoryCode(
                "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());
        var territory = new Territory(code, "Nancy", Set.of(new DepartmentCode("54")));
        inTransaction(() -> stores().territories().open(territory));
        return code;
    }

    final AgencyId anAgency() {
        var agency = Agencies.aMissionLocaleOfAlsace();
        inTransaction(() -> stores().agencies().save(agency));
        return agency.snapshot().id();
    }

    final CompanyId aCompany() {
        var company = Companies.aMemberOfAlsace();
        inTransaction(() -> stores().companies().save(company));
        return company.snapshot().id();
    }

    static PageRequest first(int limit) {
        return new PageRequest(Optional.empty(), limit);
    }

    static PageRequest after(Optional<String> cursor) {
        return new PageRequest(cursor, 2);
    }
}
