package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.Optional;

/** CP-SAT with one deadline for all that it is asked. */
final class Solver {
    /** The best solution found, if any, and what no solution betters, if that is known. */
    record Answer(Optional<Solution> solution, Optional<Long> bound) {}

    private static final double PART = 0.2;
    private static final int WHOLE = 1_000_000;

    private final SatParameters settings;
    private final Duration limit;
    private final long deadline;

    Solver(int workers, Duration limit) {
        this(SatParameters.newBuilder().setNumWorkers(workers).setRandomSeed(1).build(), limit);
    }

    private Solver(SatParameters settings, Duration limit) {
        this.settings = settings;
        this.limit = limit;
        deadline = System.nanoTime() + limit.toNanos();
    }

    /** For large models of numbers, whose linear relaxation says much: it is solved as a whole, after little else. */
    static Solver ofNumbers(int workers, Duration limit) {
        var settings = new Solver(workers, limit)
                .settings.toBuilder()
                        .setRootLpIterations(WHOLE)
                        .setCpModelProbingLevel(0)
                        .setSymmetryLevel(0)
                        .setMaxPresolveIterations(1);
        return new Solver(settings.build(), limit);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Whether a quarter of the time is left. */
    boolean isEarly() {
        return left().multipliedBy(4).compareTo(limit) > 0;
    }

    /** What is found in a share of the time that is left. */
    Answer solve(CpModel model, double share) {
        return answer(solver(left().toNanos() * share), model);
    }

    /** The best solution found in a part of the whole time that has every hinted variable as hinted, if there is one. */
    Optional<Solution> complete(CpModel model) {
        var solver = solver(limit.toNanos() * PART);
        solver.getParameters().setFixVariablesToTheirHintedValue(true);
        return answer(solver, model).solution();
    }

    private CpSolver solver(double nanos) {
        var solver = new CpSolver();
        solver.getParameters().mergeFrom(settings).setMaxTimeInSeconds(nanos / 1e9);
        return solver;
    }

    private static Answer answer(CpSolver solver, CpModel model) {
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Answer(Optional.empty(), Optional.empty());
        }
        var solution = new Solution(solver.response().getSolutionList());
        return new Answer(Optional.of(solution), Optional.of(Math.round(solver.bestObjectiveBound())));
    }
}
