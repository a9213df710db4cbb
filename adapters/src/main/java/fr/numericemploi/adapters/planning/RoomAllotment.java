package fr.numericemploi.adapters.planning;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives each interview one of the rooms that it may have: one panel after the other, the room that can host it most. */
final class RoomAllotment {
    private final PlanningProblem problem;
    private final List<Sitting> sittings;
    private final List<PlannedInterview> interviews;

    private RoomAllotment(PlanningProblem problem, List<Sitting> sittings) {
        this.problem = problem;
        this.sittings = sittings;
        interviews = new ArrayList<>(problem.begun());
    }

    /** All interviews of the day, those begun among them. */
    static List<PlannedInterview> of(PlanningProblem problem, List<Sitting> sittings) {
        var allotment = new RoomAllotment(problem, sittings);
        sittings.stream().filter(sitting -> sitting.rooms().size() == 1).forEach(allotment::placeAnywhere);
        problem.panels().stream()
                .sorted(comparing(allotment::busyness).reversed())
                .forEach(allotment::placeInOwnRoom);
        sittings.stream().filter(allotment::isOpen).forEach(allotment::placeAnywhere);
        return allotment.interviews;
    }

    private void placeInOwnRoom(Panel panel) {
        problem.rooms().stream()
                .max(comparing(room -> count(panel, room) + hosted(panel, room).count()))
                .ifPresent(room -> hosted(panel, room).toList().forEach(sitting -> interviews.add(sitting.in(room))));
    }

    private void placeAnywhere(Sitting sitting) {
        var room = sitting.rooms().stream()
                .filter(one -> isFree(one, sitting.slot()))
                .max(comparing(one -> count(sitting.panel(), one)));
        interviews.add(sitting.in(room.orElseThrow()));
    }

    /** The panel's interviews that could still take place in the room. */
    private Stream<Sitting> hosted(Panel panel, Room room) {
        return sittings.stream()
                .filter(sitting -> sitting.panel().equals(panel) && isOpen(sitting))
                .filter(sitting -> sitting.rooms().contains(room) && isFree(room, sitting.slot()));
    }

    private boolean isOpen(Sitting sitting) {
        return interviews.stream()
                .noneMatch(one -> one.person().equals(sitting.person().id()));
    }

    private boolean isFree(Room room, int slot) {
        return interviews.stream()
                .noneMatch(one -> one.slot() == slot && one.room().equals(room.id()));
    }

    /** Panels whose rooms are settled in part choose first, then those with the longest day. */
    private long busyness(Panel panel) {
        var settled = interviews.stream()
                .filter(one -> one.panel().equals(panel.id()))
                .count();
        return settled * problem.slots().size()
                + sittings.stream().filter(one -> one.panel().equals(panel)).count();
    }

    private long count(Panel panel, Room room) {
        return interviews.stream()
                .filter(one -> one.panel().equals(panel.id()) && one.room().equals(room.id()))
                .count();
    }
}
