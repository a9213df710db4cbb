package fr.numericemploi.domain.commissions.days;

import static java.util.stream.Collectors.joining;

import fr.numericemploi.domain.commissions.planning.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The hours of a day.
 *
 * @param minutes how long an interview takes
 * @param breaks when nobody is interviewed
 */
public record Timetable(LocalDate date, LocalTime opens, LocalTime closes, int minutes, List<Period> breaks) {
    public Timetable {
        breaks = List.copyOf(breaks);
        DayRule.TIMETABLE.refuseIf(minutes < 10 || minutes > 120 || !opens.isBefore(closes));
        DayRule.TIMETABLE.refuseIf(slots(opens, closes, minutes, breaks).isEmpty());
    }

    /** As many interviews as fit, one after the other, around the breaks. */
    public List<Slot> slots() {
        return slots(opens, closes, minutes, breaks);
    }

    /** The index of the first slot that has not begun. */
    int firstOpenSlot(LocalDateTime now) {
        return (int) slots().stream()
                .filter(slot -> !date.atTime(slot.start()).isAfter(now))
                .count();
    }

    int slotsBefore(LocalTime time) {
        return (int)
                slots().stream().filter(slot -> slot.start().isBefore(time)).count();
    }

    /** The index of the slot that begins then. */
    public int slotAt(LocalTime start) {
        DayRule.BREAK.refuseIf(breaks.stream().anyMatch(one -> one.contains(start)), Map.of("time", start));
        var slots = slots();
        return IntStream.range(0, slots.size())
                .filter(index -> slots.get(index).start().equals(start))
                .findFirst()
                .orElseThrow(() -> DayRule.NO_SLOT.brokenBy(Map.of("time", start, "slots", starts(slots))));
    }

    private static String starts(List<Slot> slots) {
        return slots.stream().map(slot -> slot.start().toString()).collect(joining(", "));
    }

    private static List<Slot> slots(LocalTime opens, LocalTime closes, int minutes, List<Period> breaks) {
        var slots = new ArrayList<Slot>();
        var last = closes.minusMinutes(minutes);
        for (var start = opens; last.isBefore(closes) && !start.isAfter(last); ) {
            var slot = new Slot(start, start.plusMinutes(minutes));
            var rest = breaks.stream().filter(one -> one.overlaps(slot)).findFirst();
            if (rest.isEmpty()) {
                slots.add(slot);
            }
            start = rest.map(Period::to).orElse(slot.end());
        }
        return List.copyOf(slots);
    }
}
