package fr.numericemploi.domain.shared;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks of free text. Format characters, which nobody sees and which come along when people copy, are left out; control
 * characters are refused.
 */
public final class Text {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}&&[^\\t\\n\\r]]");
    private static final Pattern LINE_END = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    private Text() {}

    /** One line without blanks around it; refused when empty or longer than {@code max} characters. */
    public static String required(String text, int max) {
        var line = message(text, max);
        InputRule.CONTROL_CHARACTER.refuseIf(LINE_END.matcher(line).find());
        return line;
    }

    /** The same, which may run over several lines. */
    public static String message(String text, int max) {
        var message = optional(text, max);
        InputRule.REQUIRED.refuseIf(message.isEmpty());
        return message;
    }

    /** A person's name: one line, with a letter in the Latin alphabet, in which names are recognised. */
    public static String name(String text, int max) {
        var name = required(text, max);
        InputRule.NOT_A_NAME.refuseIf(!LETTER.matcher(PlainText.of(name)).find(), Map.of("value", name));
        return name;
    }

    /** Some lines without blanks around them, or an empty string; refused when longer than {@code max} characters. */
    public static String optional(String text, int max) {
        var seen = text == null
                ? ""
                : ENDS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
        InputRule.TOO_LONG.refuseIf(seen.length() > max, Map.of("max", max, "length", seen.length()));
        InputRule.CONTROL_CHARACTER.refuseIf(CONTROL.matcher(seen).find());
        return seen;
    }
}
