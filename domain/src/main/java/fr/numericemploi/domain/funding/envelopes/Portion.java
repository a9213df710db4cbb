package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Money, and the hours of training that it pays for.
 *
 * @param hours to the hundredth
 */
public record Portion(Money amount, BigDecimal hours) {
    public static final Portion NOTHING = new Portion(Money.ZERO, BigDecimal.ZERO);

    public Portion {
        EnvelopeRule.HOURS.refuseIf(
                hours.signum() < 0 || hours.stripTrailingZeros().scale() > 2, Map.of("hours", hours.toPlainString()));
        hours = hours.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Portion of(Money amount) {
        return new Portion(amount, BigDecimal.ZERO);
    }

    public Portion plus(Portion other) {
        return new Portion(amount.plus(other.amount), hours.add(other.hours));
    }

    /** Never below nothing. */
    public Portion minus(Portion other) {
        return new Portion(
                amount.minus(other.amount), hours.subtract(other.hours).max(BigDecimal.ZERO));
    }

    public boolean amountsToNothing() {
        return amount.cents() == 0 && hours.signum() == 0;
    }

    public boolean covers(Portion other) {
        return amount.compareTo(other.amount) >= 0 && hours.compareTo(other.hours) >= 0;
    }

    public Portion atMost(Portion other) {
        return new Portion(amount.atMost(other.amount), hours.min(other.hours));
    }

    /** As much of it as that is of the whole: to the nearest cent, and full hundredths of an hour. */
    public Portion part(BigDecimal some, BigDecimal whole) {
        return new Portion(amount.times(some, whole), hours(some, whole));
    }

    /** That money of it, with its part of the hours. */
    public Portion worth(Money some) {
        var same = some.equals(amount) || amount.cents() == 0;
        return new Portion(some, same ? hours : hours(some.euros(), amount.euros()));
    }

    private BigDecimal hours(BigDecimal some, BigDecimal whole) {
        return hours.multiply(some).divide(whole, 2, RoundingMode.DOWN);
    }
}
