package fr.numericemploi.domain.funding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonthlyTest {
    private static final Formula ADULT = new Monthly(new Formula.Amount(new Rate.Fixed(new Money(76_949))));
    private static final Formula FORMER_WAGE = new Monthly(new Proportion(
            Measure.FORMER_WAGE,
            "rfft.former-wage-percent",
            new Rate.Fixed(new Money(76_949)),
            new Rate.Fixed(new Money(217_090))));

    @Test
    void theMonthIsToldAsACounsellorCountsIt() {
        assertThat(words(ADULT, month(35, 140, 0))).isEqualTo("769,49\u00a0€ par mois à temps plein");
        assertThat(words(ADULT, month(20, 100, 0))).isEqualTo("100\u00a0h × 769,49\u00a0€ / 151,67\u00a0h par mois");
        assertThat(words(ADULT, month(35, 140, 7)))
                .isEqualTo("769,49\u00a0€ par mois à temps plein − 38,47\u00a0€"
                        + " (7\u00a0h d'absence non justifiée sur 140\u00a0h)");
    }

    @Test
    void aFormerWageIsToldWithTheBoundThatCounts() {
        var each = "\u00a0€, le salaire mensuel antérieur pour 35 h par semaine";

        assertThat(words(FORMER_WAGE, earning(1_500)))
                .isEqualTo("1\u202f500,00\u00a0€ (100\u00a0% de 1\u202f500,00" + each + ") par mois à temps plein");
        assertThat(words(FORMER_WAGE, earning(3_000)))
                .isEqualTo("2\u202f170,90\u00a0€ (100\u00a0% de 3\u202f000,00" + each
                        + ", au plus 2\u202f170,90\u00a0€) par mois à temps plein");
        assertThat(words(FORMER_WAGE, earning(500))).contains("au moins 769,49\u00a0€");
    }

    @Test
    void whatWouldTellIsNamed() {
        assertThat(FORMER_WAGE.on(about(month(35, 140, 0))).missing()).containsExactly(Measure.FORMER_WAGE);
        assertThat(ADULT.on(about(Facts.NONE)).missing()).containsExactly(Measure.TRAINING_WEEKLY_HOURS);
        assertThat(ADULT.on(about(month(35, 140, 7).without(Measure.TRAINING_HOURS_THIS_MONTH)))
                        .missing())
                .containsExactly(Measure.TRAINING_HOURS_THIS_MONTH);
    }

    @Property
    void whoMissesMoreIsPaidNoMoreAndNeverLessThanNothing(
            @ForAll @IntRange(min = 1, max = 45) int weekly,
            @ForAll @IntRange(max = 200) int hours,
            @ForAll @IntRange(max = 200) int missed) {
        var fewer = ADULT.on(about(month(weekly, hours, missed))).amount().orElseThrow();
        var more = ADULT.on(about(month(weekly, hours, missed + 1))).amount().orElseThrow();

        assertThat(more).isBetween(Money.ZERO, fewer);
    }

    private static Facts month(int weekly, int hours, int missed) {
        return Facts.NONE
                .with(Measure.TRAINING_WEEKLY_HOURS, BigDecimal.valueOf(weekly))
                .with(Measure.TRAINING_HOURS_THIS_MONTH, BigDecimal.valueOf(hours))
                .with(Measure.UNJUSTIFIED_ABSENCE_HOURS, BigDecimal.valueOf(missed));
    }

    private static Facts earning(int wage) {
        return month(35, 140, 0).with(Measure.FORMER_WAGE, BigDecimal.valueOf(wage));
    }

    private static String words(Formula formula, Facts facts) {
        return formula.on(about(facts)).words();
    }

    private static Inquiry about(Facts facts) {
        return new Inquiry(facts, Map.of(), Map.of("rfft.former-wage-percent", "100"));
    }
}
