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

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.005", "1000000000.01"})
    void whatIsNoAmountIsRefused(String euros) {
        assertThatThrownBy(() -> Money.of(new BigDecimal(euros))).hasMessageContaining(euros);
    }
}
