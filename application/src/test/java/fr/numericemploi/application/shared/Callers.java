package fr.numericemploi.application.shared;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import java.util.UUID;

/** Callers for tests. */
public final class Callers {
    private Callers() {}

    public static Caller anAdministrator() {
        return caller(Role.ADMINISTRATOR, null, null, null, null);
    }

    public static Caller aCoordinatorOf(String territory) {
        return caller(Role.COORDINATOR, territory, null, null, null);
    }

    public static Caller aCommissionMemberOf(String territory) {
        return caller(Role.COMMISSION_MEMBER, territory, null, null, null);
    }

    public static Caller aCounsellorOf(AgencyId agency) {
        return caller(Role.COUNSELLOR, null, agency, null, null);
    }

    public static Caller aSystemOf(AgencyId agency) {
        return caller(Role.AGENCY_SYSTEM, null, agency, null, null);
    }

    public static Caller aRecruiterOf(CompanyId company) {
        return caller(Role.RECRUITER, null, null, company, null);
    }

    public static Caller aFunder(FunderId funder) {
        return caller(Role.FUNDER, null, null, null, funder);
    }

    private static Caller caller(Role role, String territory, AgencyId agency, CompanyId company, FunderId funder) {
        return new Caller(
                UUID.randomUUID(),
                role,
                Optional.ofNullable(territory).map(TerritoryCode::new),
                Optional.ofNullable(agency),
                Optional.ofNullable(company),
                Optional.ofNullable(funder),
                Optional.of(UUID.randomUUID()));
    }
}
