package fr.numericemploi.domain.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;

/** Days as people and programs write them: {@code 31/03/2026} or {@code 2026-03-31}. */
public final class Dates {
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    public static LocalDate read(String text) {
        var stripped = text.strip();
        try {
            return stripped.contains("/") ? LocalDate.parse(stripped, FRENCH) : LocalDate.parse(stripped);
        } catch (DateTimeParseException notADate) {
            throw InputRule.NOT_A_DATE.brokenBy(Map.of("value", text));
        }
    }
}
