package fr.numericemploi.adapters.planning;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.commissions.planning.GreedyPlanner;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.RandomDays;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Plans a usual and a large marathon day by solver and by hand, in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class PlannerBenchmark {
    private static final String USUAL = "30 4 10";
    private static final String LARGE = "300 20 18";
    private static final String LONG = "300 20 24";

    /** People, panels and slots. */
    @Param({USUAL, LARGE, LONG})
    public String size;

    private PlanningProblem day;

    @Setup
    public void prepare() {
        day = day(size);
    }

    @Benchmark
    public Plan solver() {
        return bySolver(day);
    }

    @Benchmark
    public Plan byHand() {
        return new GreedyPlanner().plan(day);
    }

    public static void main(String[] arguments) throws RunnerException {
        var options =
                new OptionsBuilder().include(PlannerBenchmark.class.getName()).build();
        var times = times(new Runner(options).run());
        Stream.of(USUAL, LARGE, LONG).forEach(size -> report(size, times));
    }

    private static Map<String, Double> times(Collection<RunResult> results) {
        return results.stream()
                .collect(toMap(
                        result -> result.getParams().getParam("size")
                                + result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
    }

    private static void report(String size, Map<String, Double> times) {
        var solver = bySolver(day(size));
        var byHand = new GreedyPlanner().plan(day(size));
        System.out.printf(
                "%n%s: %s, gap %.2f %%, %.0f ms, %.0f times as long as by hand%n",
                size,
                solver.status(),
                100 * solver.gap(),
                times.get(size + "solver"),
                times.get(size + "solver") / times.get(size + "byHand"));
        for (int i = 0; i < solver.achieved().size(); i++) {
            var one = solver.achieved().get(i);
            System.out.printf(
                    "  %-13s %4d, bound %4d, by hand %4d%n",
                    one.objective(),
                    one.value(),
                    one.bound(),
                    byHand.achieved().get(i).value());
        }
    }

    private static PlanningProblem day(String size) {
        var numbers = Stream.of(size.split(" ")).mapToInt(Integer::parseInt).toArray();
        return RandomDays.aDay(1, numbers[0], numbers[1], numbers[2]);
    }

    private static Plan bySolver(PlanningProblem day) {
        return new CpSatPlanner(Duration.ofSeconds(25), 2).plan(day);
    }
}
