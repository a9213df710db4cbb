package fr.numericemploi.application.commissions.engineering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalRules;
import fr.numericemploi.domain.commissions.engineering.proposal.RandomMarkets;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public abstract class ProposeProgrammesContract {
    protected abstract ProposeProgrammes proposals();

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyProposalKeepsTheRulesAndItsBound(long seed) {
        var problem = RandomMarkets.of(seed, 60, 15, 6);

        var proposal = proposals().propose(Market.of(problem));

        new ProposalRules(problem).check(proposal);
        assertThat(proposal.value()).isPositive().isLessThanOrEqualTo(proposal.bound());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreMoneyOrSeatsNeverBringFewerPeopleIntoPosts(long seed) {
        var problem = RandomMarkets.of(seed, 60, 15, 6);
        var market = Market.of(problem);
        var known = proposals().propose(market);
        var larger = problem.courses().stream()
                .filter(course -> known.seats(course) > 0)
                .map(market::withOneMoreSeat);
        var richer = market.withBudget(problem.budget().plus(new Money(1_000_000)));

        var gains = proposals()
                .gains(market, known, Stream.concat(Stream.of(richer), larger).toList());

        assertThat(gains).isNotEmpty().allSatisfy(gain -> assertThat(gain.people())
                .isNotNegative());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutABudgetOnlyThoseAreProposedWhoNeedNoTraining(long seed) {
        var problem = RandomMarkets.of(seed, 60, 15, 6).withBudget(Money.ZERO);

        var proposal = proposals().propose(Market.of(problem));

        assertThat(proposal.direct()).isEqualTo(proposal.value()).isEqualTo((long)
                proposal.assignments().size());
    }

    @Test
    void nothingIsProposedWhereThereIsNobody() {
        var problem = RandomMarkets.of(1, 60, 15, 6);

        var proposal = proposals()
                .propose(Market.of(
                        new ProposalProblem(List.of(), problem.demands(), problem.courses(), problem.budget(), 80)));

        assertThat(proposal.assignments()).isEmpty();
        assertThat(proposal.provenOptimal()).isTrue();
    }
}
