package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import fr.numericemploi.adapters.planning.Seats.Choice;
import fr.numericemploi.domain.commissions.planning.Objective;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Optimises one objective after the other, each from the best plan so far and without giving up what was reached before.
 * Each but the last may use half of the time left; what it does not use is for those after it.
 */
final class LexicographicSearch {
    /** More than any plan has of what fewer is better. */
    private static final long MANY = 10_000;

    private final PlanModel plan;
    private final CpModel model;
    private final Ideals ideals;
    private final Solver solver;
    private final List<Objective> objectives;
    private final Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
    private Solution best;

    LexicographicSearch(PlanningProblem problem, PlanModel plan, Solver solver) {
        this.plan = plan;
        this.solver = solver;
        model = plan.model();
        objectives = Objective.of(problem);
        var flow = FlowStart.of(problem, plan);
        ideals = new Ideals(problem, plan, flow);
        best = completed(flow::holds)
                .or(() -> scheduled(flow))
                .or(() -> completed(FlowStart.inOwnRooms(problem, plan)::holds))
                .or(() -> completed(plan.keeps()::isPinned))
                .orElseThrow();
    }

    Solution run() {
        objectives.forEach(this::optimise);
        return best;
    }

    /** What no plan betters that equals the one found in the objectives before. */
    long bound(Objective objective) {
        return bounds.get(objective);
    }

    private void optimise(Objective objective) {
        if (isLast(objective)) {
            best = completed(best::holds).orElse(best);
        }
        var expression = plan.expression(objective);
        var ideal = ideals.of(objective, best);
        var reached = best.value(expression) == ideal;
        bounds.put(objective, reached ? ideal : search(objective, expression, ideal));
        requireAsGood(objective, expression);
    }

    private long search(Objective objective, LinearExpr expression, long ideal) {
        aim(objective, expression);
        model.clearHints();
        best.hint(model);
        var answer = solver.solve(model, isLast(objective) ? 1 : 0.5);
        answer.solution()
                .filter(found -> objective.isBetter(found.value(expression), best.value(expression)))
                .ifPresent(found -> best = found);
        var bound = answer.bound().orElse(ideal);
        return objective.isBetter(ideal, bound) ? bound : ideal;
    }

    /** The best that can be made of these people in these seats: interviews kept, waiting counted, rooms chosen. */
    private Optional<Solution> completed(Predicate<BoolVar> held) {
        return completed(plan.seats().variables(), held);
    }

    /** Whom each panel sees in the flow, at times when there are the right rooms: which is quick to find, if there are such. */
    private Optional<Solution> scheduled(FlowStart flow) {
        var chosen = plan.seats().choices().stream().map(Choice::chosen).toList();
        return completed(chosen, flow::holds);
    }

    private Optional<Solution> completed(List<BoolVar> variables, Predicate<BoolVar> held) {
        model.minimize(LinearExpr.newBuilder()
                .addTerm(plan.expression(Objective.MOVED), MANY * MANY)
                .addTerm(plan.expression(Objective.EVENNESS), MANY)
                .add(plan.expression(Objective.ROOM_CHANGES)));
        model.clearHints();
        variables.forEach(variable -> model.addHint(variable, held.test(variable)));
        return solver.complete(model);
    }

    private void aim(Objective objective, LinearExpr expression) {
        if (objective.moreIsBetter()) {
            model.maximize(expression);
        } else {
            model.minimize(expression);
        }
    }

    private void requireAsGood(Objective objective, LinearExpr expression) {
        if (objective.moreIsBetter()) {
            model.addGreaterOrEqual(expression, best.value(expression));
        } else {
            model.addLessOrEqual(expression, best.value(expression));
        }
    }

    private boolean isLast(Objective objective) {
        return objective == objectives.get(objectives.size() - 1);
    }
}
