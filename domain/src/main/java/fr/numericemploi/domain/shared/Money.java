package fr.numericemploi.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** An amount in euros, to the cent. */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** @throws RuleViolation {@code input.not-an-amount} below zero, beyond a billion, or with fractions of a cent */
    public static Money of(BigDecimal euros) {
        var wrong = euros.signum() < 0
                || euros.compareTo(MOST) > 0
                || euros.stripTrailingZeros().scale() > 2;
        InputRule.NOT_AN_AMOUNT.refuseIf(wrong, Map.of("value", euros.toPlainString()));
        return new Money(
                euros.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
