package fr.numericemploi.domain.commissions.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A marathon day with one thing changed. Numbers start from 1, as people say them. */
public final class Changes {
    private Changes() {}

    public static PlanningProblem with(PlanningProblem day, int number, Person person) {
        return day(day, replaced(day.people(), number, person), day.panels(), day.rooms(), day.conflicts());
    }

    public static PlanningProblem with(PlanningProblem day, int number, Panel panel) {
        return day(day, day.people(), replaced(day.panels(), number, panel), day.rooms(), day.conflicts());
    }

    public static PlanningProblem with(PlanningProblem day, int number, Room room) {
        return day(day, day.people(), day.panels(), replaced(day.rooms(), number, room), day.conflicts());
    }

    public static PlanningProblem with(PlanningProblem day, Conflict... conflicts) {
        return day(day, day.people(), day.panels(), day.rooms(), Set.of(conflicts));
    }

    public static Person onlyAt(Person person, Integer... slots) {
        return new Person(person.id(), Set.of(slots), person.stepFree(), person.travelsFar(), person.aims());
    }

    public static Person stepFree(Person person) {
        return new Person(person.id(), person.available(), true, person.travelsFar(), person.aims());
    }

    public static Person fromAfar(Person person) {
        return new Person(person.id(), person.available(), person.stepFree(), true, person.aims());
    }

    public static Panel resting(Panel panel, Integer... slots) {
        return new Panel(panel.id(), panel.number(), panel.interviewers(), Set.of(slots));
    }

    /** The panel without its technical recruiter at these times. */
    public static Panel halved(Panel panel, Integer... slots) {
        var absent = panel.interviewers().get(0);
        var left = new ArrayList<>(absent.available());
        left.removeAll(List.of(slots));
        var late = new Interviewer(absent.id(), Set.copyOf(left), absent.expertise());
        return new Panel(
                panel.id(), panel.number(), List.of(late, panel.interviewers().get(1)), panel.breaks());
    }

    /** The panel with the recruiters of another. */
    public static Panel sharing(Panel panel, Panel other) {
        return new Panel(panel.id(), panel.number(), other.interviewers(), panel.breaks());
    }

    public static Room upstairs(Room room) {
        return new Room(room.id(), room.name(), false, room.available());
    }

    public static Room onlyAt(Room room, Integer... slots) {
        return new Room(room.id(), room.name(), room.stepFree(), Set.of(slots));
    }

    private static PlanningProblem day(
            PlanningProblem day, List<Person> people, List<Panel> panels, List<Room> rooms, Set<Conflict> conflicts) {
        return new PlanningProblem(
                day.slots(),
                people,
                panels,
                rooms,
                conflicts,
                day.pinned(),
                day.excluded(),
                day.published(),
                day.now());
    }

    private static <T> List<T> replaced(List<T> things, int number, T thing) {
        var changed = new ArrayList<>(things);
        changed.set(number - 1, thing);
        return changed;
    }
}
