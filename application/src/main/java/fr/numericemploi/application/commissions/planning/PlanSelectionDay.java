package fr.numericemploi.application.commissions.planning;

import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;

/** Decides who is seen by which panel, when and where, on a marathon day. */
public interface PlanSelectionDay {
    /**
     * A plan that keeps every hard rule and is as good as can be found in bounded time, objective after objective. It tells
     * what is proven of it and why people are left aside; the same problem gets a plan of the same worth again.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation when what is pinned breaks a hard rule
     */
    Plan plan(PlanningProblem problem);
}
