package fr.numericemploi.domain.partners;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a login of the identity provider stands for here: a role, and how far it sees. People's passwords and systems'
 * secrets stay with the provider.
 *
 * @param login the name the provider gives in its tokens; for an agency's system, its client id
 * @param person the counsellor or recruiter who logs in
 */
public record Account(
        AccountId id,
        String login,
        Role role,
        Optional<TerritoryCode> territory,
        Optional<AgencyId> agency,
        Optional<CompanyId> company,
        Optional<UUID> person,
        boolean active) {

    public Account {
        PartnerRule.ACCOUNT_SCOPE.refuseIf(!complete(role, territory, agency, company), Map.of("role", role));
    }

    private static boolean complete(
            Role role, Optional<TerritoryCode> territory, Optional<AgencyId> agency, Optional<CompanyId> company) {
        return switch (role) {
            case COORDINATOR, COMMISSION_MEMBER -> territory.isPresent();
            case COUNSELLOR, AGENCY_SYSTEM -> agency.isPresent();
            case RECRUITER -> company.isPresent();
            case ADMINISTRATOR, FUNDER -> true;
            case LINK_HOLDER, SYSTEM -> false;
        };
    }
}
