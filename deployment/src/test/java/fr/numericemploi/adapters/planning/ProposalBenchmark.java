package fr.numericemploi.adapters.planning;

import fr.numericemploi.application.commissions.engineering.GreedyProposals;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalRules;
import fr.numericemploi.domain.commissions.engineering.proposal.RandomMarkets;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Proposes programmes for 2,000 people, 300 needs and 40 programmes, by solver and by hand, in the same run. */
public class ProposalBenchmark {
    private static final Duration MINUTE = Duration.ofSeconds(60);

    public static void main(String[] arguments) {
        var solver = new CpSatProposals(MINUTE, Duration.ofSeconds(2), 2);
        LongStream.rangeClosed(1, 3).forEach(seed -> {
            var problem = RandomMarkets.of(seed, 2_000, 300, 40);
            report("by hand", seed, problem, new GreedyProposals()::propose);
            report("solver", seed, problem, solver::propose);
        });
    }

    private static void report(String who, long seed, ProposalProblem problem, Function<Market, Proposal> proposing) {
        var begin = System.nanoTime();
        var proposal = proposing.apply(Market.of(problem));
        var seconds = (System.nanoTime() - begin) / 1e9;
        new ProposalRules(problem).check(proposal);
        System.out.printf(
                "%d %-7s %4d in posts, %4d of them directly, of %d posts; bound %4d, gap %5.2f %%; %9.2f of %.2f EUR; %.1f s%n",
                seed,
                who,
                proposal.value(),
                proposal.direct(),
                problem.posts(),
                proposal.bound(),
                100 * proposal.gap(),
                proposal.cost(problem).euros(),
                problem.budget().euros(),
                seconds);
    }
}
