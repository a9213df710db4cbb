package fr.numericemploi.domain.commissions.days;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.numericemploi.domain.commissions.planning.Slot;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** When somebody can come, or a room is lent. */
public record Availability(List<Period> periods) {
    public static final Availability ALL_DAY = new Availability(List.of(new Period(LocalTime.MIN, LocalTime.MAX)));
    public static final Availability NEVER = new Availability(List.of());

    public Availability {
        periods = List.copyOf(periods);
    }

    /** The indexes of the slots that lie within. */
    Set<Integer> slots(List<Slot> slots) {
        return IntStream.range(0, slots.size())
                .filter(index -> periods.stream().anyMatch(period -> period.covers(slots.get(index))))
                .boxed()
                .collect(toUnmodifiableSet());
    }

    Availability until(LocalTime end) {
        return trimmed(period -> period.to().isBefore(end) ? period.to() : end, Period::from);
    }

    Availability since(LocalTime start) {
        return trimmed(Period::to, period -> period.from().isAfter(start) ? period.from() : start);
    }

    private Availability trimmed(Function<Period, LocalTime> end, Function<Period, LocalTime> start) {
        return new Availability(periods.stream()
                .filter(period -> start.apply(period).isBefore(end.apply(period)))
                .map(period -> new Period(start.apply(period), end.apply(period)))
                .toList());
    }
}
