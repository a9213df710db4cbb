package fr.numericemploi.adapters.planning;

import com.google.ortools.Loader;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.StackFunding;
import fr.numericemploi.domain.funding.stack.Stack;
import fr.numericemploi.domain.funding.stack.StackLine;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.funding.stack.StackRule;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stacks schemes by OR-Tools CP-SAT, in whole cents: first the least rest, then schemes in their order. */
@Adapter
class CpSatStacks implements StackFunding {
    static {
        Loader.loadNativeLibraries();
    }

    private static final double FOR_REST = 0.7;

    private final Duration limit;
    private final int workers;

    @Inject
    CpSatStacks(
            @ConfigProperty(name = "numericemploi.stacks.limit", defaultValue = "PT20S") Duration limit,
            @ConfigProperty(name = "numericemploi.stacks.workers", defaultValue = "2") int workers) {
        this.limit = limit;
        this.workers = workers;
    }

    @Override
    public Stack stack(StackProblem problem) {
        return solved(problem, new StackModel(problem)).orElseThrow(() -> new RuleViolation(StackRule.FIXED_TOO_MUCH));
    }

    @Override
    public Optional<Stack> nextBest(StackProblem problem, Stack best) {
        var model = new StackModel(problem);
        model.forbid(best.lines().stream().map(StackLine::scheme).collect(Collectors.toSet()));
        return solved(problem, model);
    }

    private Optional<Stack> solved(StackProblem problem, StackModel stack) {
        var solver = new Solver(workers, limit);
        stack.model().minimize(stack.rest());
        var answer = solver.solve(stack.model(), FOR_REST);
        return answer.solution()
                .map(least -> Stack.of(
                        problem,
                        stack.lines(inOrder(stack, least, solver)),
                        new Money(answer.bound().orElse(0L))));
    }

    private static Solution inOrder(StackModel stack, Solution least, Solver solver) {
        stack.model().addLessOrEqual(stack.rest(), least.value(stack.rest().build()));
        stack.model().minimize(stack.disorder());
        least.hint(stack.model());
        return solver.solve(stack.model(), 1).solution().orElse(least);
    }
}
