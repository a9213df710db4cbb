package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.planning.Slot;
import java.time.LocalTime;
import java.util.Map;

/** A part of a day. */
public record Period(LocalTime from, LocalTime to) {
    public Period {
        DayRule.PERIOD.refuseIf(!from.isBefore(to), Map.of("from", from, "to", to));
    }

    boolean covers(Slot slot) {
        return !slot.start().isBefore(from) && !slot.end().isAfter(to);
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    boolean overlaps(Slot slot) {
        return slot.start().isBefore(to) && from.isBefore(slot.end());
    }
}
