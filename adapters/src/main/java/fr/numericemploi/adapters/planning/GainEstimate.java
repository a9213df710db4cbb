package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a little more would bring if people could be divided and the courses that are opened stayed the same. Two relaxations
 * are compared, so that an unfinished search plays no part in it.
 */
record GainEstimate(Market market, Proposal known, Duration limit) {
    List<Gain> of(List<Market> larger) {
        var clock = new Solver(1, limit);
        try (var relaxation = new Relaxation(new ProposalModel(market))) {
            var courses = market.problem().courses();
            IntStream.range(0, courses.size())
                    .forEach(course -> relaxation.open(course, known.seats(courses.get(course)) > 0));
            if (!relaxation.solve(clock.left())) {
                return larger.stream().map(more -> Gain.UNKNOWN).toList();
            }
            var before = relaxation.placed();
            return larger.stream()
                    .map(more -> gain(more, relaxation, before, clock))
                    .toList();
        }
    }

    private Gain gain(Market larger, Relaxation relaxation, double before, Solver clock) {
        relaxation.allow(market.problem(), larger.problem());
        return relaxation.solve(clock.left()) ? Gain.estimated(relaxation.placed() - before) : Gain.UNKNOWN;
    }
}
