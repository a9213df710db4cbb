package fr.numericemploi.domain.funding.pay;

import java.util.ArrayList;
import java.util.List;

/** Steps in the order of their days, without those that change nothing. */
final class StepsThatChange {
    private final List<WageStep> steps = new ArrayList<>();

    void add(WageStep step) {
        if (steps.isEmpty() || !steps.get(steps.size() - 1).monthly().equals(step.monthly())) {
            steps.add(step);
        }
    }

    void addAll(StepsThatChange others) {
        others.steps.forEach(this::add);
    }

    List<WageStep> steps() {
        return List.copyOf(steps);
    }
}
