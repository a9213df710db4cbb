package fr.numericemploi.domain.commissions.planning;

import static fr.numericemploi.domain.commissions.planning.Marathon.all;
import static fr.numericemploi.domain.commissions.planning.Marathon.hr;
import static fr.numericemploi.domain.commissions.planning.Marathon.panelId;
import static fr.numericemploi.domain.commissions.planning.Marathon.personId;
import static fr.numericemploi.domain.commissions.planning.Marathon.roomId;
import static fr.numericemploi.domain.commissions.planning.Marathon.technical;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Believable days, the same for the same seed: some people and recruiters come for half a day, some conflicts, … */
public final class RandomDays {
    private static final List<RomeCode> JOBS = Stream.of("M1801", "M1802", "M1805", "M1806", "M1810", "E1101", "E1104")
            .map(RomeCode::new)
            .toList();

    private final Random random;
    private final int slots;

    private RandomDays(long seed, int slots) {
        random = new Random(seed);
        this.slots = slots;
    }

    public static PlanningProblem aDay(long seed, int people, int panels, int slots) {
        return new RandomDays(seed, slots).day(people, panels);
    }

    private PlanningProblem day(int people, int panels) {
        var persons = IntStream.rangeClosed(1, people).mapToObj(this::person).toList();
        var juries = IntStream.rangeClosed(1, panels).mapToObj(this::panel).toList();
        var rooms = IntStream.rangeClosed(1, panels).mapToObj(this::room).toList();
        var conflicts = persons.stream().flatMap(one -> conflicts(one, panels)).collect(toSet());
        return PlanningProblem.of(Marathon.slots(slots), persons, juries, rooms, conflicts);
    }

    private Person person(int number) {
        return new Person(personId(number), oftenAllDay(4), oneIn(12), oneIn(4), jobs(1 + random.nextInt(2)));
    }

    private Panel panel(int number) {
        var technical = new Interviewer(technical(number), oftenAllDay(8), Set.copyOf(jobs(3)));
        var hr = new Interviewer(hr(number), oftenAllDay(8), Set.of());
        var breaks = oneIn(3) ? Set.of(random.nextInt(slots)) : Set.<Integer>of();
        return new Panel(panelId(number), number, List.of(technical, hr), breaks);
    }

    private Room room(int number) {
        return new Room(roomId(number), "S" + number, number % 2 == 1, all(slots));
    }

    private Stream<Conflict> conflicts(Person person, int panels) {
        return IntStream.rangeClosed(1, panels)
                .filter(panel -> oneIn(25))
                .mapToObj(panel -> new Conflict(person.id(), random.nextBoolean() ? technical(panel) : hr(panel)));
    }

    private Set<Integer> oftenAllDay(int notOneIn) {
        var half = random.nextBoolean() ? IntStream.range(0, slots / 2) : IntStream.range(slots / 2, slots);
        return oneIn(notOneIn) ? half.boxed().collect(toSet()) : all(slots);
    }

    private List<RomeCode> jobs(int count) {
        return random.ints(0, JOBS.size())
                .distinct()
                .limit(count)
                .mapToObj(JOBS::get)
                .toList();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
