package fr.numericemploi.domain.partners;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far an account sees: everything, one territory, one agency, one company or one funder.
 *
 * @param person the counsellor or recruiter who logs in
 */
public record Scope(
        Optional<TerritoryCode> territory,
        Optional<AgencyId> agency,
        Optional<CompanyId> company,
        Optional<FunderId> funder,
        Optional<UUID> person) {
    private static final Scope EVERYTHING =
            new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Scope everything() {
        return EVERYTHING;
    }

    public static Scope of(TerritoryCode territory) {
        return EVERYTHING.in(territory);
    }

    public static Scope of(AgencyId agency) {
        return new Scope(Optional.empty(), Optional.of(agency), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Scope of(AgencyId agency, CounsellorId counsellor) {
        return of(agency).by(counsellor.value());
    }

    public static Scope of(CompanyId company, RecruiterId recruiter) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.of(company), Optional.empty(), Optional.empty())
                .by(recruiter.value());
    }

    public static Scope of(FunderId funder) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(funder), Optional.empty());
    }

    /** The same, in one territory only. */
    public Scope in(TerritoryCode only) {
        return new Scope(Optional.of(only), agency, company, funder, person);
    }

    private Scope by(UUID somebody) {
        return new Scope(territory, agency, company, funder, Optional.of(somebody));
    }

    /** Whether it says all that the role needs, and nothing else. */
    boolean fits(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> says();
            case COORDINATOR, COMMISSION_MEMBER -> says(Part.TERRITORY);
            case FUNDER -> says(Part.FUNDER) || says(Part.FUNDER, Part.TERRITORY);
            case COUNSELLOR -> says(Part.AGENCY, Part.PERSON);
            case AGENCY_SYSTEM -> says(Part.AGENCY);
            case RECRUITER -> says(Part.COMPANY, Part.PERSON);
            case LINK_HOLDER, SYSTEM -> false;
        };
    }

    private boolean says(Part... wanted) {
        return parts().equals(Set.of(wanted));
    }

    private Set<Part> parts() {
        return Stream.of(
                        territory.map(said -> Part.TERRITORY),
                        agency.map(said -> Part.AGENCY),
                        company.map(said -> Part.COMPANY),
                        funder.map(said -> Part.FUNDER),
                        person.map(said -> Part.PERSON))
                .flatMap(Optional::stream)
                .collect(toSet());
    }

    private enum Part {
        TERRITORY,
        AGENCY,
        COMPANY,
        FUNDER,
        PERSON
    }
}
