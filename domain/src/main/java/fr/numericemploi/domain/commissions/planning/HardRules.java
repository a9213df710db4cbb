package fr.numericemploi.domain.commissions.planning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.PlanRule;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges plans by the rules that none may break, whoever made them: the solver, or a coordinator who moves one interview
 * by hand. What has begun is a fact and is only asked not to contradict the rest.
 */
public final class HardRules {
    private final PlanningProblem problem;
    private final List<PlannedInterview> begun;
    private final Map<CandidateId, PlannedInterview> fixed;
    private final Map<CandidateId, Person> people;
    private final Map<PanelId, Panel> panels;
    private final Map<RoomId, Room> rooms;

    private HardRules(PlanningProblem problem) {
        this.problem = problem;
        begun = problem.begun();
        fixed = problem.fixed().stream().collect(toMap(PlannedInterview::person, identity(), (first, second) -> first));
        people = problem.people().stream().collect(toMap(Person::id, identity()));
        panels = problem.panels().stream().collect(toMap(Panel::id, identity()));
        rooms = problem.rooms().stream().collect(toMap(Room::id, identity()));
    }

    public static HardRules of(PlanningProblem problem) {
        return new HardRules(problem);
    }

    /** @throws RuleViolation for the first rule that the plan breaks */
    public void check(Collection<PlannedInterview> plan) {
        checkTogether(plan);
        fixed.values().stream().filter(one -> !plan.contains(one)).forEach(lost -> refuse(PlanRule.PIN_LOST, lost));
    }

    /** @throws RuleViolation for the first rule by which what is begun or pinned excludes every plan */
    public void checkFixed() {
        checkTogether(problem.fixed());
    }

    /** @throws RuleViolation for the first rule that the interview breaks beside the others */
    public void check(PlannedInterview interview, Collection<PlannedInterview> others) {
        brokenBy(interview, others).ifPresent(rule -> refuse(rule, interview));
    }

    public boolean allow(PlannedInterview interview, Collection<PlannedInterview> others) {
        return brokenBy(interview, others).isEmpty();
    }

    private void checkTogether(Collection<PlannedInterview> interviews) {
        var others = new ArrayList<PlannedInterview>();
        for (var interview : interviews) {
            check(interview, others);
            others.add(interview);
        }
    }

    private Optional<PlanRule> brokenBy(PlannedInterview interview, Collection<PlannedInterview> others) {
        var applying = begun.contains(interview) ? Stream.of(PlanRule.PERSON_SEEN_TWICE) : Stream.of(PlanRule.values());
        return applying.filter(rule -> breaks(rule, interview, others)).findFirst();
    }

    /** The rules are asked in their order, so that those after the first four may rely on known people and places. */
    private boolean breaks(PlanRule rule, PlannedInterview interview, Collection<PlannedInterview> others) {
        var person = people.get(interview.person());
        var panel = panels.get(interview.panel());
        var room = rooms.get(interview.room());
        var slot = interview.slot();
        return switch (rule) {
            case PERSON_UNKNOWN -> person == null;
            case PANEL_UNKNOWN -> panel == null;
            case ROOM_UNKNOWN -> room == null;
            case SLOT_UNKNOWN -> slot < 0 || slot >= problem.slots().size();
            case PERSON_EXCLUDED -> problem.excluded().contains(person.id());
            case ALREADY_BEGUN -> slot < problem.now();
            case PIN_LOST -> !fixed.getOrDefault(person.id(), interview).equals(interview);
            case PERSON_UNAVAILABLE -> !person.available().contains(slot);
            case RECRUITER_UNAVAILABLE -> !panel.isComplete(slot);
            case PANEL_BREAK -> panel.breaks().contains(slot);
            case CONFLICT_OF_INTEREST -> problem.inConflict(person, panel);
            case ROOM_UNAVAILABLE -> !room.available().contains(slot);
            case STEP_FREE -> person.stepFree() && !room.stepFree();
            case PERSON_SEEN_TWICE ->
                others.stream().anyMatch(one -> one.person().equals(interview.person()));
            case PANEL_TAKEN -> meanwhile(interview, others, one -> one.panel().equals(panel.id()));
            case RECRUITER_TAKEN ->
                meanwhile(interview, others, one -> panel.sharesRecruiterWith(panels.get(one.panel())));
            case ROOM_TAKEN -> meanwhile(interview, others, one -> one.room().equals(room.id()));
        };
    }

    private static boolean meanwhile(
            PlannedInterview interview, Collection<PlannedInterview> others, Predicate<PlannedInterview> clashes) {
        return others.stream().filter(one -> one.slot() == interview.slot()).anyMatch(clashes);
    }

    private void refuse(PlanRule rule, PlannedInterview interview) {
        throw new RuleViolation(rule, facts(interview));
    }

    private Map<String, Object> facts(PlannedInterview interview) {
        var facts = new HashMap<String, Object>(Map.of("slot", interview.slot()));
        Optional.ofNullable(panels.get(interview.panel())).ifPresent(panel -> facts.put("panel", panel.number()));
        Optional.ofNullable(rooms.get(interview.room())).ifPresent(room -> facts.put("room", room.name()));
        if (interview.slot() >= 0 && interview.slot() < problem.slots().size()) {
            facts.put("time", problem.slots().get(interview.slot()).start());
        }
        return facts;
    }
}
