package fr.numericemploi.adapters.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.commissions.engineering.ProposeProgrammes;
import fr.numericemploi.application.commissions.engineering.ProposeProgrammesContract;
import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalRules;
import fr.numericemploi.domain.commissions.engineering.proposal.RandomMarkets;
import fr.numericemploi.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CpSatProposalsTest extends ProposeProgrammesContract {
    @Override
    protected ProposeProgrammes proposals() {
        return new CpSatProposals(Duration.ofSeconds(10), Duration.ofSeconds(2), 2);
    }

    static LongStream smallCases() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void noProposalOfASmallCaseBringsMorePeopleIntoPostsOrCostsLess(long seed) {
        var problem = RandomMarkets.small(seed);

        var proposal = proposals().propose(Market.of(problem));

        new ProposalRules(problem).check(proposal);
        assertThat(proposal.provenOptimal()).isTrue();
        assertThat(new EveryProposal.Worth(
                        proposal.value(), proposal.cost(problem).cents()))
                .isEqualTo(new EveryProposal(problem).best());
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void whatMoreMoneyBringsInASmallCaseIsExact(long seed) {
        var market = Market.of(RandomMarkets.small(seed));
        var richer = market.withBudget(market.problem().budget().plus(new Money(1_000_000)));
        var known = proposals().propose(market);

        var gains = proposals().gains(market, known, List.of(richer));

        var best = new EveryProposal(richer.problem()).best().people();
        assertThat(gains).containsExactly(Gain.proven(best - known.value()));
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void whatIsNotProvenIsEstimatedWithTheSameCoursesOpened(long seed) {
        var market = Market.of(RandomMarkets.small(seed));
        var proposal = proposals().propose(market);
        var unproven = new Proposal(proposal.assignments(), proposal.bound() + 1);
        var richer = market.withBudget(market.problem().budget().plus(new Money(1_000_000)));

        var gains = proposals().gains(market, unproven, List.of(richer, market));

        var proven = proposals().gains(market, proposal, List.of(richer)).get(0);
        assertThat(gains.get(0).people()).isBetween(0.0, proven.people() + 1);
        assertThat(gains.get(1)).isEqualTo(Gain.estimated(0));
    }
}
