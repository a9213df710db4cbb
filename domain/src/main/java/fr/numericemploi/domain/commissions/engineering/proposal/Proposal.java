package fr.numericemploi.domain.commissions.engineering.proposal;

import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.proposal.Market.Crowd;
import fr.numericemploi.domain.commissions.engineering.proposal.Market.Work;
import fr.numericemploi.domain.shared.Money;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which courses to open with how many seats, and how people would come into needs by them, or directly.
 *
 * @param bound of people in posts: no proposal brings more
 */
public record Proposal(List<Assignment> assignments, long bound) {
    public Proposal {
        assignments = List.copyOf(assignments);
    }

    /** Names people and needs for what was worked out without names. */
    public static Proposal of(Market market, List<Lot> lots, long bound) {
        var courses = market.problem().courses();
        var people =
                market.crowds().stream().map(Crowd::people).map(List::iterator).toList();
        var needs = market.works().stream().map(Proposal::posts).toList();
        var assignments = lots.stream()
                .map(lot -> new Assignment(
                        people.get(lot.crowd()).next().entry(),
                        optional(lot.course().stream())
                                .map(course -> courses.get(course).programme()),
                        optional(lot.work().stream())
                                .map(work -> needs.get(work).next())))
                .toList();
        return new Proposal(assignments, bound);
    }

    /** People in posts. */
    public long value() {
        return assignments.stream().filter(one -> one.need().isPresent()).count();
    }

    /** Those of them who need no training. */
    public long direct() {
        return assignments.stream().filter(one -> one.course().isEmpty()).count();
    }

    public int seats(Course course) {
        return (int) assignments.stream().filter(one -> one.isIn(course)).count();
    }

    /** Trainees of the course who come into a post. */
    public int placed(Course course) {
        return (int) assignments.stream()
                .filter(one -> one.isIn(course) && one.need().isPresent())
                .count();
    }

    public Money cost(ProposalProblem problem) {
        return problem.courses().stream()
                .map(course -> course.seatCost().times(seats(course)))
                .reduce(Money.ZERO, Money::plus);
    }

    public boolean provenOptimal() {
        return value() >= bound;
    }

    /** How much better, as a share of the bound, a proposal could be at most. */
    public double gap() {
        return (double) Math.max(0, bound - value()) / Math.max(1, bound);
    }

    private static Iterator<NeedId> posts(Work work) {
        return work.demands().stream().flatMap(Proposal::posts).iterator();
    }

    private static Stream<NeedId> posts(Demand demand) {
        return IntStream.range(0, demand.posts()).mapToObj(post -> demand.need());
    }

    private static Optional<Integer> optional(IntStream index) {
        return index.boxed().findFirst();
    }
}
