package fr.numericemploi.application.shared;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is asking, and how far that person sees.
 *
 * @param actor written to the journal: the id of an account or, with a signed link, of a candidate
 * @param person the counsellor's, recruiter's or candidate's own id, where the caller is one
 */
public record Caller(
        UUID actor,
        Role role,
        Optional<TerritoryCode> territory,
        Optional<AgencyId> agency,
        Optional<CompanyId> company,
        Optional<FunderId> funder,
        Optional<UUID> person) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The software itself: scheduled work and reactions to the journal. */
    public static Caller system() {
        return nowhere(NOBODY, Role.SYSTEM, Optional.empty());
    }

    /** Whoever followed a signed link about that subject. */
    public static Caller holderOf(UUID subject) {
        return nowhere(subject, Role.LINK_HOLDER, Optional.of(subject));
    }

    private static Caller nowhere(UUID actor, Role role, Optional<UUID> person) {
        return new Caller(actor, role, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), person);
    }

    /** Refuses every other role. The system itself and administrators are let through only where named. */
    public Caller require(Role... allowed) {
        if (!List.of(allowed).contains(role)) {
            throw new RuleViolation(InputRule.FORBIDDEN);
        }
        return this;
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether a thing of that territory is within this caller's sight: administrators see all of them. */
    public boolean sees(TerritoryCode wanted) {
        return territory.map(wanted::equals).orElse(role == Role.ADMINISTRATOR || role == Role.SYSTEM);
    }
}
