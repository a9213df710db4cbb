package fr.numericemploi.domain.partners;

import java.util.Optional;
import java.util.UUID;

/**
 * How far an account sees: everything, one territory, one agency or one company.
 *
 * @param person the counsellor or recruiter who logs in
 */
public record Scope(
        Optional<TerritoryCode> territory,
        Optional<AgencyId> agency,
        Optional<CompanyId> company,
        Optional<UUID> person) {

    public static Scope everything() {
        return new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Scope of(TerritoryCode territory) {
        return new Scope(Optional.of(territory), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Scope of(AgencyId agency) {
        return new Scope(Optional.empty(), Optional.of(agency), Optional.empty(), Optional.empty());
    }

    public static Scope of(AgencyId agency, CounsellorId counsellor) {
        return new Scope(Optional.empty(), Optional.of(agency), Optional.empty(), Optional.of(counsellor.value()));
    }

    public static Scope of(CompanyId company, RecruiterId recruiter) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.of(company), Optional.of(recruiter.value()));
    }

    /** Whether it says all that the role needs, and nothing else. */
    boolean fits(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> says(false, false, false, false);
            case COORDINATOR, COMMISSION_MEMBER -> says(true, false, false, false);
            case FUNDER -> says(territory.isPresent(), false, false, false);
            case COUNSELLOR -> says(false, true, false, true);
            case AGENCY_SYSTEM -> says(false, true, false, false);
            case RECRUITER -> says(false, false, true, true);
            case LINK_HOLDER, SYSTEM -> false;
        };
    }

    private boolean says(boolean aTerritory, boolean anAgency, boolean aCompany, boolean aPerson) {
        return territory.isPresent() == aTerritory
                && agency.isPresent() == anAgency
                && company.isPresent() == aCompany
                && person.isPresent() == aPerson;
    }
}
