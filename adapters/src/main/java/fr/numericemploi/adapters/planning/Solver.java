package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Optional;

/** CP-SAT with one deadline for all that it is asked. */
final class Solver {
    /** The best solution found, if any, and what no solution betters, if that is known. */
    record Answer(Optional<Solution> solution, Optional<Long> bound) {}

    private static final double PART = 0.2;

    private final int workers;
    private final Duration limit;
    private final long deadline;

    Solver(int workers, Duration limit) {
        this.workers = workers;
        this.limit = limit;
        deadline = System.nanoTime() + limit.toNanos();
    }

    /** What is found in a share of the time that is left. */
    Answer solve(CpModel model, double share) {
        var left = Math.max(0, deadline - System.nanoTime());
        return answer(solver(left * share), model);
    }

    /** The best solution found in a part of the whole time that has every hinted variable as hinted, if there is one. */
    Optional<Solution> complete(CpModel model) {
        var solver = solver(limit.toNanos() * PART);
        solver.getParameters().setFixVariablesToTheirHintedValue(true);
        return answer(solver, model).solution();
    }

    private CpSolver solver(double nanos) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers).setRandomSeed(1).setMaxTimeInSeconds(nanos / 1e9);
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
