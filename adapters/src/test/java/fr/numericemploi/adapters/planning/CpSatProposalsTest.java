package fr.numericemploi.adapters.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.commissions.engineering.ProposeProgrammes;
import fr.numericemploi.application.commissions.engineering.ProposeProgrammesContract;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalRules;
import fr.numericemploi.domain.commissions.engineering.proposal.RandomMarkets;
import java.time.Duration;
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
}
