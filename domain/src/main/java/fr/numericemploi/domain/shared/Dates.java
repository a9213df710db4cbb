package fr.numericemploi.domain.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;

/** Days as people and programs write them: {@code 31/03/2026} or {@code 2026-03-31}. */
public final class Dates {
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2149, 12, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm");

    private Dates() {}

    public static LocalDate read(String text) {
        var stripped = text.strip();
        try {
            return near(stripped.contains("/") ? LocalDate.parse(stripped, FRENCH) : LocalDate.parse(stripped));
        } catch (DateTimeParseException notADate) {
            throw InputRule.NOT_A_DATE.brokenBy(Map.of("value", text));
        }
    }

    /** The day itself, refused where no person alive or to be born can mean it, and databases lose it. */
    static LocalDate near(LocalDate day) {
        InputRule.OUT_OF_RANGE.refuseIf(
                day.isBefore(FIRST) || day.isAfter(LAST), Map.of("value", day, "min", FIRST, "max", LAST));
        return day;
    }

    /** As messages say it; anything but a day or a moment, as it is. */
    public static String inFrench(Object fact) {
        if (fact instanceof LocalDate day) {
            return DAY.format(day);
        }
        return fact instanceof LocalDateTime moment ? DAY_AND_TIME.format(moment) : String.valueOf(fact);
    }
}
