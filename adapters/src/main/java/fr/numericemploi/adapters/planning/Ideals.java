package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.planning.Fit;
import fr.numericemploi.domain.commissions.planning.Objective;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;

/**
 * What no plan can better, known before any search. A plan that reaches it for an objective is proven optimal there, and
 * the search may pass on to the next.
 */
final class Ideals {
    private final PlanningProblem problem;
    private final PlanModel model;
    private final FlowStart flow;

    Ideals(PlanningProblem problem, PlanModel model, FlowStart flow) {
        this.problem = problem;
        this.model = model;
        this.flow = flow;
    }

    /** The best value of the objective for plans that equal this one in the objectives before. */
    long of(Objective objective, Solution plan) {
        return switch (objective) {
            case SEEN -> flow.seen() + begun(Objective.SEEN);
            case MOVED -> seesAll(plan) ? model.keeps().moved(flow.keptTwice() / 2) : 0;
            case FIT -> keepsAll(plan) ? flow.fit() + begun(Objective.FIT) : bestFit();
            case EVENNESS -> LeastSpread.of(problem).when(seen(plan), of(Objective.SEEN, plan));
            case FAR_AT_EDGES, ROOM_CHANGES -> 0;
        };
    }

    private boolean seesAll(Solution plan) {
        return seen(plan) == of(Objective.SEEN, plan);
    }

    private boolean keepsAll(Solution plan) {
        return seesAll(plan) && 2 * model.keeps().kept(plan) == flow.keptTwice();
    }

    private long seen(Solution plan) {
        return plan.value(model.expression(Objective.SEEN));
    }

    private long bestFit() {
        return (long) problem.people().size() * Fit.ALL_AIMS.ordinal();
    }

    private long begun(Objective objective) {
        return objective.measure(problem, problem.begun());
    }
}
