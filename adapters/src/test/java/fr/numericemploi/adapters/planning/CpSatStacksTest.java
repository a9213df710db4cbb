package fr.numericemploi.adapters.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.funding.RandomStacks;
import fr.numericemploi.application.funding.StackFunding;
import fr.numericemploi.application.funding.StackFundingContract;
import fr.numericemploi.domain.funding.stack.StackProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CpSatStacksTest extends StackFundingContract {
    private final StackFunding stacks = new CpSatStacks(Duration.ofSeconds(10), 2);

    @Override
    protected StackFunding funding() {
        return stacks;
    }

    static LongStream smallCases() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void noPlanOfASmallCaseLeavesLess(long seed) {
        var problem = RandomStacks.small(seed);

        var stack = stacks.stack(problem);

        assertThat(stack.isProvenOptimal()).isTrue();
        assertThat(stack.rest()).isEqualTo(new EveryStack(problem).leastRest());
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void moreMoneyNeverLeavesMoreToPay(long seed) {
        var problem = RandomStacks.of(seed, 6, 5, 3);

        var richer = stacks.stack(RandomStacks.richer(problem, 50_000));

        assertThat(richer.rest()).isLessThanOrEqualTo(stacks.stack(problem).rest());
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void theOrderOfBillsChangesNothing(long seed) {
        var problem = RandomStacks.of(seed, 6, 5, 3);
        var shuffled = new ArrayList<>(problem.bills());
        Collections.shuffle(shuffled, new Random(seed));

        var other = stacks.stack(new StackProblem(shuffled, problem.left()));

        assertThat(other.rest()).isEqualTo(stacks.stack(problem).rest());
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void theNextBestIsPaidByOtherSchemesAndLeavesNoLess(long seed) {
        var problem = RandomStacks.small(seed);
        var best = stacks.stack(problem);

        var next = stacks.nextBest(problem, best);

        next.ifPresent(stack -> {
            assertThat(stack.rest()).isGreaterThanOrEqualTo(best.rest());
            assertThat(stack.lines()).extracting("scheme").isNotEqualTo(best.lines());
        });
    }
}
