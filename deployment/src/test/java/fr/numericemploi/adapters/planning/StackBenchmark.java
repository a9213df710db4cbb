package fr.numericemploi.adapters.planning;

import fr.numericemploi.application.funding.GreedyStacks;
import fr.numericemploi.application.funding.RandomStacks;
import fr.numericemploi.application.funding.StackFunding;
import fr.numericemploi.domain.funding.stack.StackProblem;
import java.time.Duration;
import java.util.stream.LongStream;

/** Stacks 10 schemes and 12 envelopes for a cohort of 15 and for 1,000 people, by solver and by hand, in the same run. */
public class StackBenchmark {
    public static void main(String[] arguments) {
        var solver = new CpSatStacks(Duration.ofSeconds(60), 2);
        for (var people : new int[] {15, 1_000}) {
            LongStream.rangeClosed(1, 3).forEach(seed -> {
                var problem = RandomStacks.of(seed, people, 10, 12);
                report("by hand", problem, new GreedyStacks());
                report("solver", problem, solver);
            });
        }
    }

    private static void report(String who, StackProblem problem, StackFunding funding) {
        var begin = System.nanoTime();
        var stack = funding.stack(problem);
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "%4d people, %-7s: %12.2f of %12.2f EUR left to pay; bound %12.2f, gap %5.2f %%; %.2f s%n",
                problem.bills().size(),
                who,
                stack.rest().euros(),
                problem.cost().euros(),
                stack.bound().euros(),
                100 * stack.gap(problem),
                seconds);
    }
}
