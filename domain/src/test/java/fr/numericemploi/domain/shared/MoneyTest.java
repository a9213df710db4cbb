package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void amountsAreExactToTheCent() {
        var cost = Money.of(new BigDecimal("9.15"));

        assertThat(cost.times(450)).isEqualTo(Money.of(new BigDecimal("4117.50")));
        assertThat(cost.plus(new Money(85)).euros()).isEqualByComparingTo("10");
        assertThat(new Money(5).euros()).hasToString("0.05");
    }

    @Test
    void halfACentIsRoundedUpAndNothingFallsBelowZero() {
        var smic = Money.of(new BigDecimal("1498.47"));

        assertThat(smic.times(new BigDecimal("0.70"))).isEqualTo(new Money(104_893));
        assertThat(new Money(5).times(new BigDecimal("0.5"))).isEqualTo(new Money(3));
        assertThat(new Money(5).minus(new Money(7))).isEqualTo(Money.ZERO);
        assertThat(new Money(5).atMost(new Money(4))).isEqualTo(new Money(4));
    }

    @Test
    void amountsAreWrittenAsFrenchDoes() {
        assertThat(new Money(123_456_789).inFrench()).isEqualTo("1\u202f234\u202f567,89\u00a0€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.005", "1000000000.01"})
    void whatIsNoAmountIsRefused(String euros) {
        assertThatThrownBy(() -> Money.of(new BigDecimal(euros))).hasMessageContaining(euros);
    }
}
