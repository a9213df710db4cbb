package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.stack.Bill;
import fr.numericemploi.domain.funding.stack.Claim;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public abstract class StackFundingContract {
    private static final SchemeCode CPF = new SchemeCode("CPF");
    private static final SchemeCode AIF = new SchemeCode("AIF");

    protected abstract StackFunding funding();

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyPaysMoreThanTheCostTheClaimOrThePurse(long seed) {
        var problem = RandomStacks.of(seed, 8, 5, 3);

        var stack = funding().stack(problem);

        problem.requireKept(stack.lines());
        assertThat(stack.rest()).isEqualTo(problem.rest(stack.lines())).isGreaterThanOrEqualTo(stack.bound());
    }

    @Test
    void schemesPayInTheirOrder() {
        var stack = funding().stack(problem(Map.of()));

        assertThat(stack.rest()).isEqualTo(Money.ZERO);
        assertThat(stack.lines())
                .extracting(line -> line.scheme().value() + " " + line.amount().cents())
                .containsExactlyInAnyOrder("CPF 600", "AIF 400");
    }

    @Test
    void whatAPersonFixedStandsAndTheRestIsSolvedAroundIt() {
        var stack = funding().stack(problem(Map.of(CPF, new Money(250))));

        assertThat(stack.lines())
                .extracting(line -> line.scheme().value() + " " + line.amount().cents())
                .containsExactlyInAnyOrder("CPF 250", "AIF 500");
        assertThat(stack.rest()).isEqualTo(new Money(250));
    }

    @Test
    void whatIsFixedCanNotBeMoreThanAPurseHolds() {
        assertThatThrownBy(() -> funding().stack(problem(Map.of(AIF, new Money(501)))))
                .hasMessageContaining("enveloppes");
    }

    /** Ten euros to pay: the account pays six at most, the agency all of it, from a purse that holds five. */
    private static StackProblem problem(Map<SchemeCode, Money> fixed) {
        var claims = List.of(
                new Claim(AIF, new Money(1_000), 90, Set.of(), Set.of("AIF-2018")),
                new Claim(CPF, new Money(600), 40, Set.of(), Set.of()));
        var bill = new Bill("Marie", new Money(1_000), claims, fixed);
        return new StackProblem(List.of(bill), Map.of("AIF-2018", new Money(500)));
    }
}
