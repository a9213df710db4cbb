package fr.numericemploi.domain.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The social security number, which the association has no legal ground to hold: it is recognised only to be refused,
 * wherever somebody types it.
 */
public final class Nir {
    private static final String GAP = "[^0-9A-Za-z]{0,3}";
    private static final Pattern FIFTEEN =
            Pattern.compile("(?<!\\d)[1-478](?:" + GAP + "\\d){5}" + GAP + "[0-9ABab](?:" + GAP + "\\d){8}(?!\\d)");
    private static final String SPACE = "[\\s.\\u00A0\\u202F-]?";
    private static final Pattern THIRTEEN = Pattern.compile("(?<!\\d)[12]" + SPACE + "\\d{2}" + SPACE
            + "(?:0[1-9]|1[0-2])" + SPACE + "(?:\\d{2}|2[AaBb])" + SPACE + "\\d{3}" + SPACE + "\\d{3}(?!\\d)");
    private static final Pattern SHAPE =
            Pattern.compile("\\d{3}(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)(?:\\d{2}|2[AB])\\d{8}");

    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAMES =
            Pattern.compile("nir|nss|num(ero)?(de)?secu(rite)?(sociale)?|socialsecuritynumber|ssn");

    private Nir() {}

    /** Whether a field, a column of a file is meant for one, by its name: {@code nir}, {@code numeroSecuriteSociale} … */
    public static boolean isAskedBy(String fieldName) {
        return NAMES.matcher(PlainText.of(fieldName).replace(" ", "")).matches();
    }

    /** Whether a number with the shape and the key of a NIR stands in the text, spaced or not. */
    public static boolean occursIn(String freeText) {
        var found = FIFTEEN.matcher(inPlainDigits(freeText));
        for (int from = 0; found.find(from); from = found.start() + 1) {
            if (isNir(found)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text itself, refused where a NIR stands in it, also where its key is left out, as people do. The refusal does not
     * repeat the number.
     */
    public static String refusedIn(String freeText) {
        var keyless = THIRTEEN.matcher(inPlainDigits(freeText)).find();
        IdentifierRule.NIR_REFUSED.refuseIf(keyless || occursIn(freeText));
        return freeText;
    }

    /** A code of somebody's own, refused where a NIR stands in it: only the key tells one from another long number. */
    public static String refusedAs(String code) {
        IdentifierRule.NIR_REFUSED.refuseIf(occursIn(code));
        return code;
    }

    /** Without its UUIDs, some of which would pass for a NIR by chance. */
    private static String inPlainDigits(String text) {
        var plain = new StringBuilder();
        (text == null ? "" : text)
                .codePoints()
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .forEach(plain::appendCodePoint);
        return UUID.matcher(plain).replaceAll("uuid");
    }

    private static boolean isNir(Matcher found) {
        var number = found.group().replaceAll("[^0-9ABab]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(number).matches() && keyHolds(number);
    }

    private static boolean keyHolds(String number) {
        var digits = number.replace("2A", "19").replace("2B", "18");
        long body = Long.parseLong(digits.substring(0, 13));
        return 97 - body % 97 == Long.parseLong(digits.substring(13));
    }
}
