package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How evenly interviews can be shared out at best among panels that have more time and panels that have less. */
record LeastSpread(List<Long> capacities) {
    static LeastSpread of(PlanningProblem problem) {
        return new LeastSpread(problem.sittingPanels().stream()
                .map(panel -> capacity(problem, panel))
                .toList());
    }

    /** The least difference between the busiest and the least busy panel, for as many interviews as are best for it. */
    long when(long fewestInterviews, long mostInterviews) {
        return LongStream.rangeClosed(fewestInterviews, mostInterviews)
                .map(this::spread)
                .min()
                .orElse(0);
    }

    private static long capacity(PlanningProblem problem, Panel panel) {
        var open = IntStream.range(problem.now(), problem.slots().size()).filter(panel::sits);
        var begun = problem.begun().stream().filter(one -> one.panel().equals(panel.id()));
        return open.count() + begun.count();
    }

    private long spread(long interviews) {
        if (capacities.isEmpty()) {
            return 0;
        }
        var least = Math.min(capacities.stream().min(Long::compare).orElse(0L), interviews / capacities.size());
        return most(interviews) - least;
    }

    /** The least that the busiest panel must do. */
    private long most(long interviews) {
        return LongStream.rangeClosed(0, interviews)
                .filter(most -> capacities.stream()
                                .mapToLong(capacity -> Math.min(capacity, most))
                                .sum()
                        >= interviews)
                .findFirst()
                .orElse(interviews);
    }
}
