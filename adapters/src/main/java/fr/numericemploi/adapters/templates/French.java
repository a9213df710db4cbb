package fr.numericemploi.adapters.templates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as French letters, pages and PDFs write them. */
public final class French {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final String NO_BREAK = "\u00a0";

    private French() {}

    /** {@code mardi 3 mars 2026}, {@code dimanche 1er mars 2026} */
    public static String day(LocalDate day) {
        var number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return WEEKDAY.format(day) + " " + number + NO_BREAK + MONTH.format(day);
    }

    /** {@code 9 h}, {@code 14 h 05} */
    public static String time(LocalTime time) {
        var hour = time.getHour() + NO_BREAK + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK + "%02d".formatted(time.getMinute());
    }

    /** {@code mardi 3 mars 2026 à 14 h 05} */
    public static String dayAndTime(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + " à " + time(moment.toLocalTime());
    }
}
