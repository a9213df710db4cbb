package fr.numericemploi.application.commissions.planning;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.commissions.planning.Fit;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Objective;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.Person;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.Room;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans as a person with a sheet of paper would: keeps what is fixed and what was published, then gives each person, the
 * least available first, the panel that fits best at its first free time. It proves nothing beyond the obvious.
 */
public final class GreedyPlanner implements PlanSelectionDay {
    @Override
    public Plan plan(PlanningProblem problem) {
        var rules = HardRules.of(problem);
        rules.checkFixed();
        var interviews = new ArrayList<>(problem.fixed());
        problem.published().stream().filter(one -> rules.allow(one, interviews)).forEach(interviews::add);
        problem.people().stream()
                .sorted(comparing(person -> person.available().size()))
                .forEach(person -> options(problem, person)
                        .filter(option -> rules.allow(option, interviews))
                        .findFirst()
                        .ifPresent(interviews::add));
        return Plan.of(problem, interviews, objective -> ideal(problem, objective));
    }

    private static Stream<PlannedInterview> options(PlanningProblem problem, Person person) {
        return problem.panels().stream()
                .sorted(comparing((Panel panel) -> panel.fit(person)).reversed())
                .flatMap(panel -> IntStream.range(problem.now(), problem.slots().size())
                        .filter(slot -> problem.canMeet(person, panel, slot))
                        .boxed()
                        .flatMap(slot -> plainRoomsFirst(problem)
                                .map(room -> new PlannedInterview(person.id(), panel.id(), slot, room.id()))));
    }

    /** Step-free rooms are left, as long as possible, to those who need them. */
    private static Stream<Room> plainRoomsFirst(PlanningProblem problem) {
        return problem.rooms().stream().sorted(comparing(Room::stepFree));
    }

    private static long ideal(PlanningProblem problem, Objective objective) {
        var people = problem.people().size() - problem.excluded().size();
        return switch (objective) {
            case SEEN -> people;
            case FIT -> (long) people * Fit.ALL_AIMS.ordinal();
            case MOVED, EVENNESS, FAR_AT_EDGES, ROOM_CHANGES -> 0;
        };
    }
}
