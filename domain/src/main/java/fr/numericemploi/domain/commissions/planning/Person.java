package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Set;

/**
 * Someone to be seen on the day.
 *
 * @param available indexes of the slots at which the person can come
 * @param stepFree whether the room must be reached without a step
 * @param travelsFar whether an early start or a late end weighs on the person
 * @param aims the jobs, or families of jobs, aimed at, the dearest first
 */
public record Person(
        CandidateId id, Set<Integer> available, boolean stepFree, boolean travelsFar, List<RomeCode> aims) {
    public Person {
        available = Set.copyOf(available);
        aims = List.copyOf(aims);
    }
}
