package fr.numericemploi.domain.shared;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Pattern;

/** Times of the day as people and programs write them: {@code 9h30}, {@code 9 h} or {@code 09:30}. */
public final class Times {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})\\s*(?::(\\d{2})(?::00)?|[hH]\\s*(\\d{2})?)");

    private Times() {}

    public static LocalTime read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw notATime(text);
        }
        var minutes = form.group(2) == null ? form.group(3) : form.group(2);
        try {
            return LocalTime.of(Integer.parseInt(form.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException outOfTheDay) {
            throw notATime(text);
        }
    }

    private static RuleViolation notATime(String text) {
        return InputRule.NOT_A_TIME.brokenBy(Map.of("value", text));
    }
}
