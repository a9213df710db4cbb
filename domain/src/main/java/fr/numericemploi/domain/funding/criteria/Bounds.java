package fr.numericemploi.domain.funding.criteria;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Between which values something lies; what is left out does not bound it.
 *
 * @param min at least
 * @param above more than
 * @param max at most
 * @param below less than
 */
public record Bounds<T>(Optional<T> min, Optional<T> above, Optional<T> max, Optional<T> below) {
    public Bounds {
        if (Stream.of(min, above, max, below).allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException("bounds that bound nothing");
        }
    }

    /** @param order how the value compares to a bound: below zero where it is less */
    boolean hold(ToOrder<T> order) {
        return min.map(bound -> order.against(bound) >= 0).orElse(true)
                && above.map(bound -> order.against(bound) > 0).orElse(true)
                && max.map(bound -> order.against(bound) <= 0).orElse(true)
                && below.map(bound -> order.against(bound) < 0).orElse(true);
    }

    /** How a value compares to a bound. */
    interface ToOrder<T> {
        int against(T bound);
    }
}
