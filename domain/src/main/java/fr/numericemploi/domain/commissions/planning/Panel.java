package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Set;

/**
 * Recruiters who interview together. A panel sits when all of them are there and it has no break of its own.
 *
 * @param number what people call it: « jury 2 »
 * @param breaks indexes of the slots at which this panel rests
 */
public record Panel(PanelId id, int number, List<Interviewer> interviewers, Set<Integer> breaks) {
    public Panel {
        interviewers = List.copyOf(interviewers);
        breaks = Set.copyOf(breaks);
    }

    public boolean sits(int slot) {
        return isComplete(slot) && !breaks.contains(slot);
    }

    /** How well the panel's expertise, taken together, fits what the person aims at. */
    public Fit fit(Person person) {
        return Fit.of(person.aims(), this::knows);
    }

    boolean knows(RomeCode aim) {
        return interviewers.stream().anyMatch(one -> one.expertise().contains(aim));
    }

    public boolean has(RecruiterId recruiter) {
        return interviewers.stream().anyMatch(one -> one.id().equals(recruiter));
    }

    boolean isComplete(int slot) {
        return interviewers.stream().allMatch(one -> one.available().contains(slot));
    }

    public boolean sharesRecruiterWith(Panel other) {
        return interviewers.stream().anyMatch(one -> other.has(one.id()));
    }
}
