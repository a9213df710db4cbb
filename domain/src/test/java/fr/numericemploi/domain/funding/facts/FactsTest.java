package fr.numericemploi.domain.funding.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @Test
    void everyFactHasACodeOfItsOwn() {
        assertThat(Fact.all().map(Fact::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][A-Za-z0-9]+"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    bornOn, 31/02/2000, input.not-a-date
                    trainingHours, -1, funding.not-a-measure
                    trainingHours, 1.005, funding.not-a-measure
                    trainingHours, beaucoup, funding.not-a-measure
                    registered, peut-être, funding.not-yes-or-no
                    contract, STAGE, funding.not-a-choice
                    """)
    void whatIsNoValueOfAFactIsRefused(String fact, String typed, String rule) {
        assertThatThrownBy(() -> Facts.NONE.reading(Fact.of(fact), typed))
                .hasFieldOrPropertyWithValue("rule.code", rule);
    }

    @Test
    void aFactThatNoRuleAsksForIsUnknown() {
        assertThatThrownBy(() -> Fact.of("religion")).hasMessageContaining("religion");
    }

    @Test
    void aSentenceSaysFactsAsFrenchDoes() {
        var facts = Facts.NONE
                .reading(Measure.HOURLY_PRICE, "1234.5")
                .reading(Measure.TRAINING_HOURS, "1400")
                .reading(Day.BORN_ON, "2001-02-03")
                .reading(Choice.CONTRACT, "SEASONAL");

        assertThat(facts.told("{hourlyPrice}, {trainingHours}, {bornOn}, {contract}, {companyHours}"))
                .isEqualTo("1\u202f234,50\u00a0€, 1\u202f400\u00a0h, 03/02/2001, CDD saisonnier, non renseigné");
    }

    @Test
    void hoursAndCostFollowFromEachOtherUnlessTheyAreStated() {
        var stated = Facts.NONE
                .reading(Measure.TEACHING_HOURS, "330")
                .reading(Measure.COMPANY_HOURS, "70")
                .reading(Measure.HOURLY_PRICE, "12.5");

        assertThat(Derived.from(stated).value(Measure.TRAINING_HOURS)).contains(new BigDecimal("400"));
        assertThat(Derived.from(stated).value(Measure.COST)).contains(new BigDecimal("4125.00"));
        assertThat(Derived.from(stated.reading(Measure.COST, "4000")).value(Measure.COST))
                .contains(new BigDecimal("4000"));
    }

    @Test
    void whatIsStatedLaterCorrectsWhatWasKnown() {
        var known = Facts.NONE.with(Flag.RSA, true).with(Flag.ASS, false);

        var both = known.and(Facts.NONE.with(Flag.RSA, false));

        assertThat(both.value(Flag.RSA)).contains(false);
        assertThat(both.value(Flag.ASS)).contains(false);
        assertThat(both.without(Flag.ASS).value(Flag.ASS)).isEmpty();
    }
}
