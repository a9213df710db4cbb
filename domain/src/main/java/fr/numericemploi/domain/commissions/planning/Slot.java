package fr.numericemploi.domain.commissions.planning;

import java.time.Duration;
import java.time.LocalTime;

/** The time of one interview. The day's common breaks lie between slots. */
public record Slot(LocalTime start, LocalTime end) {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Whether someone who is seen then has to leave home early, or comes home late. */
    boolean atEdge(LocalTime dayStart, LocalTime dayEnd) {
        return isShort(dayStart, start) || isShort(end, dayEnd);
    }

    private static boolean isShort(LocalTime from, LocalTime to) {
        return Duration.between(from, to).compareTo(HOUR) < 0;
    }
}
