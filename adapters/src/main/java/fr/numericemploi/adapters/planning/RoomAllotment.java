package fr.numericemploi.adapters.planning;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives each interview one of the rooms that it may have, its panel's own one where that is free. */
final class RoomAllotment {
    private final List<PlannedInterview> interviews;
    private final Map<Panel, Room> own = new HashMap<>();

    private RoomAllotment(PlanningProblem problem) {
        interviews = new ArrayList<>(problem.begun());
    }

    /**
     * All interviews of the day, those begun among them.
     *
     * @param ownRooms the rooms of the sort that suits a panel best
     */
    static List<PlannedInterview> of(
            PlanningProblem problem, List<Sitting> sittings, Function<Panel, List<Room>> ownRooms) {
        var allotment = new RoomAllotment(problem);
        sittings.stream().filter(sitting -> sitting.rooms().size() == 1).forEach(allotment::placeAnywhere);
        problem.panels().stream()
                .sorted(comparing((Panel panel) -> -allotment.count(panel)))
                .forEach(panel -> allotment.giveOwn(panel, ownRooms.apply(panel)));
        sittings.stream().filter(allotment::isOpen).forEach(allotment::placeAtHome);
        sittings.stream().filter(allotment::isOpen).forEach(allotment::placeAnywhere);
        return allotment.interviews;
    }

    private void giveOwn(Panel panel, List<Room> rooms) {
        rooms.stream()
                .filter(room -> !own.containsValue(room))
                .max(comparing((Room room) -> count(panel, room)))
                .ifPresent(room -> own.put(panel, room));
    }

    private void placeAtHome(Sitting sitting) {
        var room = own.get(sitting.panel());
        if (sitting.rooms().contains(room) && isFree(room, sitting.slot())) {
            interviews.add(sitting.in(room));
        }
    }

    private void placeAnywhere(Sitting sitting) {
        var room = sitting.rooms().stream()
                .filter(one -> isFree(one, sitting.slot()))
                .max(comparing((Room one) -> count(sitting.panel(), one)));
        interviews.add(sitting.in(room.orElseThrow()));
    }

    private boolean isOpen(Sitting sitting) {
        return interviews.stream()
                .noneMatch(one -> one.person().equals(sitting.person().id()));
    }

    private boolean isFree(Room room, int slot) {
        return interviews.stream()
                .noneMatch(one -> one.slot() == slot && one.room().equals(room.id()));
    }

    private long count(Panel panel) {
        return interviews.stream().filter(one -> one.panel().equals(panel.id())).count();
    }

    private long count(Panel panel, Room room) {
        return interviews.stream()
                .filter(one -> one.panel().equals(panel.id()) && one.room().equals(room.id()))
                .count();
    }
}
