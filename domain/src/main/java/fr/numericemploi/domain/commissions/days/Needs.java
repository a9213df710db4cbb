package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Set;

/**
 * What the plan of a day has to know about a person.
 *
 * @param stepFree whether the room must be reached without a step
 * @param travelsFar whether an early start or a late end weighs on the person
 * @param aims the dearest first
 * @param ties to member companies
 */
public record Needs(
        Availability availability, boolean stepFree, boolean travelsFar, List<RomeCode> aims, Set<CompanyTie> ties) {
    public Needs {
        aims = List.copyOf(aims);
        ties = Set.copyOf(ties);
    }

    Needs when(Availability changed) {
        return new Needs(changed, stepFree, travelsFar, aims, ties);
    }

    boolean isTiedTo(CompanyId company) {
        return ties.stream().anyMatch(tie -> tie.company().equals(company));
    }
}
