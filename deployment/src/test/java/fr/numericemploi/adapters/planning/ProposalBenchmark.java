package fr.numericemploi.adapters.planning;

import fr.numericemploi.application.commissions.engineering.GreedyProposals;
import fr.numericemploi.application.commissions.engineering.ProposeProgrammes;
import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalRules;
import fr.numericemploi.domain.commissions.engineering.proposal.RandomMarkets;
import fr.numericemploi.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Proposes programmes for 2,000 people, 300 needs and 40 programmes, and says what a little more would bring, by solver and
 * by hand, in the same run.
 */
public class ProposalBenchmark {
    public static void main(String[] arguments) {
        var solver = new CpSatProposals(Duration.ofSeconds(45), Duration.ofSeconds(8), 2);
        LongStream.rangeClosed(1, 3).forEach(seed -> {
            var problem = RandomMarkets.of(seed, 2_000, 300, 40);
            report("by hand", seed, problem, new GreedyProposals());
            report("solver", seed, problem, solver);
        });
    }

    private static void report(String who, long seed, ProposalProblem problem, ProposeProgrammes search) {
        var begin = System.nanoTime();
        var market = Market.of(problem);
        var proposal = search.propose(market);
        var gains = search.gains(market, proposal, larger(market, proposal));
        var seconds = (System.nanoTime() - begin) / 1e9;
        new ProposalRules(problem).check(proposal);
        System.out.printf(
                "%d %-7s %4d in posts, %4d of them directly, of %d posts; bound %4d, gap %5.2f %%; %9.2f of %.2f EUR; %s; %.1f s%n",
                seed,
                who,
                proposal.value(),
                proposal.direct(),
                problem.posts(),
                proposal.bound(),
                100 * proposal.gap(),
                proposal.cost(problem).euros(),
                problem.budget().euros(),
                gains.stream().map(Gain::inWords).distinct().toList(),
                seconds);
    }

    private static List<Market> larger(Market market, Proposal proposal) {
        var seats = market.problem().courses().stream()
                .filter(course -> proposal.seats(course) > 0)
                .map(market::withOneMoreSeat);
        var richer = market.withBudget(market.problem().budget().plus(new Money(1_000_000)));
        return Stream.concat(Stream.of(richer), seats).toList();
    }
}
