package fr.numericemploi.adapters.planning;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses which courses to open, for a search that starts near the best: those that a {@link Relaxation} fills, and without
 * the emptiest, one by one; then it changes its mind about single courses, and about pairs, where that brings more. Where time is short it does
 * all that at once.
 */
final class CourseChoice {
    private static final int ROUNDS = 4;
    private static final double MORE = 0.5;

    private final ProposalProblem problem;
    private final Relaxation relaxation;
    private final Solver clock;
    private final BitSet opened = new BitSet();

    CourseChoice(ProposalProblem problem, Relaxation relaxation, Solver clock) {
        this.problem = problem;
        this.relaxation = relaxation;
        this.clock = clock;
    }

    /** How many people at most are in posts in any proposal. */
    long bound() {
        long bound = Math.min(problem.people().size(), problem.posts());
        for (int round = 0; round < ROUNDS && clock.isEarly() && isSolved(); round++) {
            bound = Math.min(bound, relaxation.bound());
            relaxation.tighten();
        }
        return bound;
    }

    /** Whether there was time for it; the relaxation is the one of the choice then. */
    boolean make() {
        var undecided = IntStream.range(0, problem.courses().size()).boxed().toList();
        while (!undecided.isEmpty() && isSolved()) {
            relaxation.tighten();
            undecided = decide(undecided);
        }
        return undecided.isEmpty() && isSolved() && isBettered();
    }

    private List<Integer> decide(List<Integer> undecided) {
        var full = undecided.stream().filter(course -> fill(course) >= 1).toList();
        full.forEach(course -> set(course, true));
        var rest = undecided.stream()
                .filter(course -> fill(course) < 1)
                .sorted(comparing(this::fill))
                .toList();
        var closed = clock.isEarly() ? 1 : rest.size();
        rest.stream().limit(closed).forEach(course -> set(course, false));
        return rest.stream().skip(closed).toList();
    }

    private boolean isBettered() {
        var best = relaxation.placed();
        for (var change : changes()) {
            if (!clock.isEarly() || !isWorthwhile(change)) {
                continue;
            }
            turn(change);
            if (isSolved() && relaxation.placed() > best + MORE) {
                best = relaxation.placed();
            } else {
                turn(change);
            }
        }
        return isSolved();
    }

    /** Each course by itself, then each pair. */
    private List<List<Integer>> changes() {
        var courses = problem.courses().size();
        var single = IntStream.range(0, courses).mapToObj(List::of);
        var pairs = IntStream.range(0, courses).boxed().flatMap(one -> IntStream.range(one + 1, courses)
                .mapToObj(other -> List.of(one, other)));
        return Stream.concat(single, pairs).toList();
    }

    /** A pair is worth a try where one makes room for the other. */
    private boolean isWorthwhile(List<Integer> change) {
        return change.size() == 1 || change.stream().filter(opened::get).count() == 1;
    }

    private void turn(List<Integer> change) {
        change.forEach(course -> set(course, !opened.get(course)));
    }

    private void set(int course, boolean open) {
        opened.set(course, open);
        relaxation.open(course, open);
    }

    private double fill(int course) {
        return relaxation.fill(course, problem);
    }

    private boolean isSolved() {
        return relaxation.solve(clock.left().dividedBy(2));
    }
}
