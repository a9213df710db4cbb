package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Objective;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.List;

/** Tries every plan of a very small day. */
final class EveryPlan {
    private final PlanningProblem problem;
    private final HardRules rules;
    private final List<PlannedInterview> plan = new ArrayList<>();
    private List<Long> best;

    private EveryPlan(PlanningProblem problem) {
        this.problem = problem;
        rules = HardRules.of(problem);
        plan.addAll(problem.fixed());
    }

    /** What the best plan reaches, objective after objective. */
    static List<Long> best(PlanningProblem problem) {
        var every = new EveryPlan(problem);
        every.tryFrom(0);
        return every.best;
    }

    private void tryFrom(int person) {
        if (person == problem.people().size()) {
            compare();
            return;
        }
        tryFrom(person + 1);
        for (var interview : interviews(person)) {
            if (rules.allow(interview, plan)) {
                plan.add(interview);
                tryFrom(person + 1);
                plan.remove(plan.size() - 1);
            }
        }
    }

    private List<PlannedInterview> interviews(int person) {
        var interviews = new ArrayList<PlannedInterview>();
        for (var panel : problem.panels()) {
            for (int slot = problem.now(); slot < problem.slots().size(); slot++) {
                for (var room : problem.rooms()) {
                    interviews.add(
                            new PlannedInterview(problem.people().get(person).id(), panel.id(), slot, room.id()));
                }
            }
        }
        return interviews;
    }

    private void compare() {
        var values = values(problem, plan);
        if (best == null || isBetter(values)) {
            best = values;
        }
    }

    private boolean isBetter(List<Long> values) {
        var objectives = Objective.of(problem);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(best.get(i))) {
                return objectives.get(i).isBetter(values.get(i), best.get(i));
            }
        }
        return false;
    }

    private static List<Long> values(PlanningProblem problem, List<PlannedInterview> plan) {
        return Objective.of(problem).stream()
                .map(objective -> objective.measure(problem, plan))
                .toList();
    }
}
