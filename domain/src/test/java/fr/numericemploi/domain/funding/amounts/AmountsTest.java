package fr.numericemploi.domain.funding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.funding.amounts.Formula.Hourly;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Grounds;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Property
    void nobodyPaysMoreThanTheRealCost(
            @ForAll @IntRange(max = 2_000) int hours,
            @ForAll @LongRange(max = 10_000) long rate,
            @ForAll @LongRange(max = 3_000_000) long cost) {
        var grant = hourly(rate).on(about(hours, Optional.of(new Money(cost))));

        assertThat(grant.amount()).hasValueSatisfying(amount -> assertThat(amount)
                .isLessThanOrEqualTo(new Money(cost))
                .isLessThanOrEqualTo(new Money(rate).times(Math.min(hours, 400))));
    }

    @Property
    void oneMoreHourNeverPaysLess(
            @ForAll @IntRange(max = 2_000) int hours, @ForAll @LongRange(max = 10_000) long rate) {
        var fewer = hourly(rate).on(about(hours, Optional.empty()));
        var more = hourly(rate).on(about(hours + 1, Optional.empty()));

        assertThat(more.amount().orElseThrow())
                .isGreaterThanOrEqualTo(fewer.amount().orElseThrow());
    }

    @Test
    void theComputationIsSaidInWords() {
        assertThat(hourly(800).on(about(300, Optional.of(new Money(450_000)))).words())
                .isEqualTo("300\u00a0h × 8,00\u00a0€, dans la limite du coût réel 4\u202f500,00\u00a0€");
        assertThat(hourly(800).on(about(200, Optional.of(new Money(120_000)))).words())
                .isEqualTo("200\u00a0h × 8,00\u00a0€ = 1\u202f600,00\u00a0€, ramené au coût réel 1\u202f200,00\u00a0€");
        assertThat(hourly(800).on(about(450, Optional.empty())).words())
                .isEqualTo(
                        "400\u00a0h (plafond, pour 450\u00a0h) × 8,00\u00a0€, dans la limite du coût réel, qui n'est pas renseigné");
    }

    @Test
    void theRestIsLeftToOthers() {
        assertThat(hourly(800).on(about(300, Optional.of(new Money(450_000)))).rest())
                .contains(new Money(210_000));
        assertThat(hourly(800).on(about(300, Optional.of(new Money(240_000)))).rest())
                .contains(Money.ZERO);
    }

    @Test
    void withoutTheRealCostTheAmountIsACeiling() {
        var grant = hourly(800).on(about(300, Optional.empty()));

        assertThat(grant.ceiling()).isTrue();
        assertThat(grant.missing()).containsExactly(Measure.COST);
    }

    private static Amounts hourly(long rate) {
        var hours =
                new Hourly(Measure.TRAINING_HOURS, Optional.of(new BigDecimal(400)), new Rate.Fixed(new Money(rate)));
        return new Amounts(List.of(AmountCase.always(hours)), true, new Grounds("Code du travail", Confidence.HIGH));
    }

    private static Inquiry about(int hours, Optional<Money> cost) {
        var facts = Facts.NONE
                .with(Measure.TRAINING_HOURS, BigDecimal.valueOf(hours))
                .with(Measure.COST, cost.map(Money::euros));
        return new Inquiry(facts, Map.of(), Map.of());
    }
}
