package fr.numericemploi.domain.commissions.planning;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A plan of a marathon day that keeps all {@link HardRules}.
 *
 * @param achieved one line per objective of the problem, in their order
 * @param unplaced everyone who is not seen, with the reasons
 */
public record Plan(List<PlannedInterview> interviews, List<Achieved> achieved, List<Unplaced> unplaced) {
    public Plan {
        interviews = List.copyOf(interviews);
        achieved = List.copyOf(achieved);
        unplaced = List.copyOf(unplaced);
    }

    /** The plan that these interviews make, with what no plan betters for each objective. */
    public static Plan of(PlanningProblem problem, List<PlannedInterview> interviews, ToLongFunction<Objective> bound) {
        var achieved = Objective.of(problem).stream()
                .map(objective -> Achieved.of(objective, problem, interviews, bound.applyAsLong(objective)))
                .toList();
        return new Plan(interviews, achieved, Obstacles.of(problem, interviews));
    }

    public Status status() {
        return achieved.stream().allMatch(Achieved::provenOptimal) ? Status.PROVEN_OPTIMAL : Status.FEASIBLE;
    }

    /**
     * One figure for the whole answer: the gap of the objective that is farthest from its bound. It is 0 exactly when the
     * plan is proven optimal.
     */
    public double gap() {
        return achieved.stream().mapToDouble(Achieved::gap).max().orElse(0);
    }

    public enum Status {
        /** No plan is better in any objective without being worse in one before it. */
        PROVEN_OPTIMAL,
        /** The time given did not suffice to prove that; each objective tells its gap. */
        FEASIBLE
    }
}
