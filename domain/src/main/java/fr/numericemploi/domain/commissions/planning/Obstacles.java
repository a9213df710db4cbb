package fr.numericemploi.domain.commissions.planning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.commissions.PanelId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out why a plan leaves people aside. */
public final class Obstacles {
    private final PlanningProblem problem;
    private final List<PlannedInterview> plan;
    private final Map<PanelId, Panel> panels;

    private Obstacles(PlanningProblem problem, List<PlannedInterview> plan) {
        this.problem = problem;
        this.plan = plan;
        panels = problem.panels().stream().collect(toMap(Panel::id, identity()));
    }

    /** Everyone whom the plan does not see, in the problem's order. */
    public static List<Unplaced> of(PlanningProblem problem, List<PlannedInterview> plan) {
        var seen = plan.stream().map(PlannedInterview::person).collect(toSet());
        var obstacles = new Obstacles(problem, plan);
        return problem.people().stream()
                .filter(person -> !seen.contains(person.id()))
                .map(person -> new Unplaced(person.id(), obstacles.of(person)))
                .toList();
    }

    private List<Reason> of(Person person) {
        return problem.panels().stream().map(panel -> between(person, panel)).toList();
    }

    private Reason between(Person person, Panel panel) {
        if (problem.excluded().contains(person.id())) {
            return Reason.of(Obstacle.EXCLUDED, panel);
        }
        return problem.inConflict(person, panel) ? conflict(person, panel) : Reason.of(onTheDay(person, panel), panel);
    }

    private Reason conflict(Person person, Panel panel) {
        var recruiters = problem.conflicting(person, panel);
        var all = recruiters.size() == panel.interviewers().size();
        var obstacle = all ? Obstacle.CONFLICT_WITH_ALL : Obstacle.CONFLICT_WITH_ONE;
        return new Reason(obstacle, panel.id(), panel.number(), recruiters);
    }

    private Obstacle onTheDay(Person person, Panel panel) {
        var common = IntStream.range(0, problem.slots().size())
                .filter(slot -> problem.canMeet(person, panel, slot))
                .boxed()
                .toList();
        if (common.isEmpty()) {
            return Obstacle.NO_COMMON_SLOT;
        }
        var free = common.stream().filter(slot -> !isBusy(panel, slot)).toList();
        return free.isEmpty() ? Obstacle.PANEL_FULL : withoutRoom(person, free);
    }

    private Obstacle withoutRoom(Person person, List<Integer> slots) {
        if (slots.stream().anyMatch(slot -> freeRooms(slot).anyMatch(room -> room.suits(person, slot)))) {
            return Obstacle.NOT_REACHED;
        }
        var anyRoom = slots.stream().anyMatch(slot -> freeRooms(slot).findAny().isPresent());
        return anyRoom ? Obstacle.NO_STEP_FREE_ROOM : Obstacle.NO_ROOM;
    }

    private boolean isBusy(Panel panel, int slot) {
        return at(slot).anyMatch(one -> panel.sharesRecruiterWith(panels.get(one.panel())));
    }

    private Stream<Room> freeRooms(int slot) {
        var taken = at(slot).map(PlannedInterview::room).collect(toSet());
        return problem.rooms().stream().filter(room -> room.available().contains(slot) && !taken.contains(room.id()));
    }

    private Stream<PlannedInterview> at(int slot) {
        return plan.stream().filter(one -> one.slot() == slot);
    }
}
