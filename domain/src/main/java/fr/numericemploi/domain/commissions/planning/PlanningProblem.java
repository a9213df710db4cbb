package fr.numericemploi.domain.commissions.planning;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that a plan of a marathon day depends on.
 *
 * @param slots the interview slots in order of time; everything else names them by index
 * @param pinned interviews that the coordinator wants as they are
 * @param excluded people whom the coordinator keeps out of the plan
 * @param published the interviews that people were invited to; empty for a first plan. Those of people who are no longer
 *     in the problem are ignored
 * @param now index of the first slot that has not begun: what was published for an earlier one stays as it is, and
 *     nothing new is planned there
 */
public record PlanningProblem(
        List<Slot> slots,
        List<Person> people,
        List<Panel> panels,
        List<Room> rooms,
        Set<Conflict> conflicts,
        List<PlannedInterview> pinned,
        Set<CandidateId> excluded,
        List<PlannedInterview> published,
        int now) {
    public PlanningProblem {
        slots = List.copyOf(slots);
        people = List.copyOf(people);
        panels = List.copyOf(panels);
        rooms = List.copyOf(rooms);
        conflicts = Set.copyOf(conflicts);
        pinned = List.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        published = stillWanted(published, people, excluded);
    }

    public static PlanningProblem of(
            List<Slot> slots, List<Person> people, List<Panel> panels, List<Room> rooms, Set<Conflict> conflicts) {
        return new PlanningProblem(slots, people, panels, rooms, conflicts, List.of(), Set.of(), List.of(), 0);
    }

    public PlanningProblem pinning(List<PlannedInterview> interviews) {
        return new PlanningProblem(slots, people, panels, rooms, conflicts, interviews, excluded, published, now);
    }

    public PlanningProblem excluding(Set<CandidateId> persons) {
        return new PlanningProblem(slots, people, panels, rooms, conflicts, pinned, persons, published, now);
    }

    /** The same day, once people have been invited and the slots before {@code firstOpenSlot} have begun. */
    public PlanningProblem replanning(List<PlannedInterview> invitations, int firstOpenSlot) {
        return new PlanningProblem(
                slots, people, panels, rooms, conflicts, pinned, excluded, invitations, firstOpenSlot);
    }

    /** The interviews that have begun: facts, which no plan changes. */
    public List<PlannedInterview> begun() {
        return published.stream().filter(interview -> interview.slot() < now).toList();
    }

    /** The interviews that every plan must contain: those begun and those pinned. */
    public List<PlannedInterview> fixed() {
        var fixed = new LinkedHashSet<>(begun());
        fixed.addAll(pinned);
        return List.copyOf(fixed);
    }

    public boolean inConflict(Person person, Panel panel) {
        return !conflicting(person, panel).isEmpty();
    }

    /** The recruiters of the panel who must not interview the person. */
    public List<RecruiterId> conflicting(Person person, Panel panel) {
        return panel.interviewers().stream()
                .map(Interviewer::id)
                .filter(recruiter -> conflicts.contains(new Conflict(person.id(), recruiter)))
                .toList();
    }

    /** The panels that sit at one time of the day at least. */
    public List<Panel> sittingPanels() {
        return panels.stream()
                .filter(panel -> IntStream.range(0, slots.size()).anyMatch(panel::sits))
                .toList();
    }

    /** Whether panel and person may meet at that time, wherever there is a room. */
    public boolean canMeet(Person person, Panel panel, int slot) {
        return slot >= now
                && !excluded.contains(person.id())
                && person.available().contains(slot)
                && panel.sits(slot)
                && !inConflict(person, panel);
    }

    public boolean atEdge(int slot) {
        return slots.get(slot)
                .atEdge(slots.get(0).start(), slots.get(slots.size() - 1).end());
    }

    private static List<PlannedInterview> stillWanted(
            List<PlannedInterview> published, List<Person> people, Set<CandidateId> excluded) {
        var expected = people.stream().map(Person::id).collect(toSet());
        expected.removeAll(excluded);
        return published.stream().filter(one -> expected.contains(one.person())).toList();
    }
}
