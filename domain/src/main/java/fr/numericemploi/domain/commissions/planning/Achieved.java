package fr.numericemploi.domain.commissions.planning;

import java.util.List;

/**
 * How far a plan goes towards one objective.
 *
 * @param value what the plan reaches
 * @param bound what no plan can better, given what this one reaches for the objectives before
 * @param whole what the distance between them is a share of: the bound where more is better, the interviews where fewer is
 *     better, as the bound is often 0 there
 */
public record Achieved(Objective objective, long value, long bound, long whole) {
    static Achieved of(Objective objective, PlanningProblem problem, List<PlannedInterview> plan, long bound) {
        var whole = objective.moreIsBetter() ? bound : plan.size();
        return new Achieved(objective, objective.measure(problem, plan), bound, whole);
    }

    public boolean provenOptimal() {
        return value == bound;
    }

    /** How far the value may be from the best, as a share: 0 when proven optimal. */
    public double gap() {
        return (double) Math.abs(value - bound) / Math.max(1, whole);
    }
}
