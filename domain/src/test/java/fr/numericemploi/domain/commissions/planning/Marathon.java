package fr.numericemploi.domain.commissions.planning;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A marathon day of half-hours from 9:00, whose people, panels and rooms are known by their numbers from 1 on. */
public final class Marathon {
    public static final RomeCode DEVELOPMENT = new RomeCode("M1805");
    public static final RomeCode NETWORKS = new RomeCode("M1801");

    private Marathon() {}

    /** A day on which everybody is there all day and anybody can meet anybody anywhere. */
    public static PlanningProblem aDay(int people, int panels, int slots) {
        return PlanningProblem.of(
                slots(slots),
                IntStream.rangeClosed(1, people).mapToObj(n -> person(n, slots)).toList(),
                IntStream.rangeClosed(1, panels).mapToObj(n -> panel(n, slots)).toList(),
                IntStream.rangeClosed(1, panels).mapToObj(n -> room(n, slots)).toList(),
                Set.of());
    }

    public static List<Slot> slots(int count) {
        var start = LocalTime.of(9, 0);
        return IntStream.range(0, count)
                .mapToObj(n -> new Slot(start.plusMinutes(30L * n), start.plusMinutes(30L * n + 30)))
                .toList();
    }

    public static Person person(int number, int slots) {
        return new Person(personId(number), all(slots), false, false, List.of(DEVELOPMENT));
    }

    public static Panel panel(int number, int slots) {
        return new Panel(
                panelId(number),
                number,
                List.of(
                        new Interviewer(technical(number), all(slots), Set.of(DEVELOPMENT)),
                        new Interviewer(hr(number), all(slots), Set.of())),
                Set.of());
    }

    public static Room room(int number, int slots) {
        return new Room(roomId(number), "S" + number, true, all(slots));
    }

    public static PlannedInterview interview(int person, int panel, int slot, int room) {
        return new PlannedInterview(personId(person), panelId(panel), slot, roomId(room));
    }

    public static CandidateId personId(int number) {
        return new CandidateId(new UUID(1, number));
    }

    public static PanelId panelId(int number) {
        return new PanelId(new UUID(2, number));
    }

    public static RoomId roomId(int number) {
        return new RoomId(new UUID(3, number));
    }

    public static RecruiterId technical(int panel) {
        return new RecruiterId(new UUID(4, panel));
    }

    public static RecruiterId hr(int panel) {
        return new RecruiterId(new UUID(5, panel));
    }

    public static Set<Integer> all(int slots) {
        return IntStream.range(0, slots).boxed().collect(toSet());
    }
}
