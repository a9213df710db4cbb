package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Set;

/**
 * A recruiter as a member of a panel.
 *
 * @param available indexes of the slots at which the recruiter is there
 * @param expertise the jobs, or families of jobs, that the recruiter can judge
 */
public record Interviewer(RecruiterId id, Set<Integer> available, Set<RomeCode> expertise) {
    public Interviewer {
        available = Set.copyOf(available);
        expertise = Set.copyOf(expertise);
    }
}
