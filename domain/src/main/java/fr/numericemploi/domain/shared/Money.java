package fr.numericemploi.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
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

    /** Never below nothing. */
    public Money minus(Money other) {
        return new Money(Math.max(0, Math.subtractExact(cents, other.cents)));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /** To the nearest cent, half a cent up. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** As much of it as some is of the whole, to the nearest cent, half a cent up. */
    public Money times(BigDecimal some, BigDecimal whole) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(some)
                .divide(whole, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Money atMost(Money ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** {@code 4 500,00 €} with spaces that do not break. */
    public String inFrench() {
        return String.format(Locale.FRANCE, "%,.2f", euros()) + "\u00a0€";
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
