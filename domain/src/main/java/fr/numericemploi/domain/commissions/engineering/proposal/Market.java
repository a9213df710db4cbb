package fr.numericemploi.domain.commissions.engineering.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.numericemploi.domain.candidates.pool.Able;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.shared.Money;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem without its repetitions: people with the same outlook are as good as each other, and so are needs that want the
 * same.
 *
 * @param crowds leaves out those for whom there is nothing, with training or without
 */
public record Market(ProposalProblem problem, List<Crowd> crowds, List<Work> works) {
    /** People with the same outlook. */
    public record Crowd(Outlook outlook, List<Prospect> people) {}

    /** Needs that want the same. */
    public record Work(Wanted wanted, List<Demand> demands) {
        public int posts() {
            return demands.stream().mapToInt(Demand::posts).sum();
        }
    }

    public static Market of(ProposalProblem problem) {
        var works = works(problem);
        var taught =
                problem.courses().stream().map(course -> taught(course, works)).toList();
        var crowds = problem.people().stream()
                .collect(groupingBy(
                        person -> outlook(person.able(), problem, works, taught), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .filter(crowd -> !crowd.getKey().isBleak())
                .map(crowd -> new Crowd(crowd.getKey(), crowd.getValue()))
                .toList();
        return new Market(problem, crowds, works);
    }

    public Market withBudget(Money budget) {
        return new Market(problem.withBudget(budget), crowds, works);
    }

    /** The budget grows by what that seat costs. */
    public Market withOneMoreSeat(Course course) {
        return new Market(problem.withOneMoreSeat(course), crowds, works);
    }

    private static List<Work> works(ProposalProblem problem) {
        return problem.demands().stream()
                .collect(groupingBy(Demand::wanted, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(work -> new Work(work.getKey(), work.getValue()))
                .toList();
    }

    private static BitSet taught(Course course, List<Work> works) {
        return IntStream.range(0, works.size())
                .filter(work -> course.teachesSomethingOf(works.get(work).wanted()))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static Outlook outlook(Able able, ProposalProblem problem, List<Work> works, List<BitSet> taught) {
        var now = suited(IntStream.range(0, works.size()), able, problem, works);
        var after = IntStream.range(0, taught.size())
                .mapToObj(course -> after(problem.courses().get(course), taught.get(course), now, able, problem, works))
                .toList();
        return new Outlook(now, after);
    }

    private static BitSet after(
            Course course, BitSet taught, BitSet now, Able able, ProposalProblem problem, List<Work> works) {
        if (!course.admits(able)) {
            return new BitSet();
        }
        var suited = suited(union(taught, now).stream(), course.after(able), problem, works);
        var gained = (BitSet) suited.clone();
        gained.andNot(now);
        return gained.isEmpty() ? gained : suited;
    }

    private static BitSet suited(IntStream looked, Able able, ProposalProblem problem, List<Work> works) {
        return looked.filter(work -> Fit.suits(works.get(work).wanted(), able, problem.percent()))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
