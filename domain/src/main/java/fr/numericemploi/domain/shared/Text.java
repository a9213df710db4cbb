package fr.numericemploi.domain.shared;

import java.util.Map;

/** Checks of free text. */
public final class Text {
    private Text() {}

    /** The text without blanks around it; refused when empty or longer than {@code max} characters. */
    public static String required(String text, int max) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(InputRule.REQUIRED);
        }
        return bounded(text, max);
    }

    /** The text without blanks around it, or an empty string; refused when longer than {@code max} characters. */
    public static String optional(String text, int max) {
        return text == null ? "" : bounded(text, max);
    }

    private static String bounded(String text, int max) {
        var stripped = text.strip();
        if (stripped.length() > max) {
            throw new RuleViolation(InputRule.TOO_LONG, Map.of("max", max, "length", stripped.length()));
        }
        return stripped;
    }
}
