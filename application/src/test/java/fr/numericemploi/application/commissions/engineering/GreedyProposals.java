package fr.numericemploi.application.commissions.engineering;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proposes as a person with a sheet of paper would: places whoever is ready, then opens the courses one after the other, the
 * cheapest seats first, each as large as people, posts and budget allow. It proves nothing beyond the obvious.
 */
public final class GreedyProposals implements ProposeProgrammes {
    @Override
    public Proposal propose(Market market) {
        var problem = market.problem();
        var sheet = new Sheet(market);
        IntStream.range(0, market.crowds().size()).forEach(sheet::placeDirectly);
        IntStream.range(0, problem.courses().size())
                .boxed()
                .sorted(comparing(course -> problem.courses().get(course).seatCost()))
                .forEach(sheet::open);
        return Proposal.of(market, sheet.lots(), Math.min(problem.people().size(), problem.posts()));
    }

    @Override
    public List<Gain> gains(Market market, Proposal known, List<Market> larger) {
        return larger.stream()
                .map(more -> Gain.estimated(propose(more).value() - known.value()))
                .toList();
    }
}
