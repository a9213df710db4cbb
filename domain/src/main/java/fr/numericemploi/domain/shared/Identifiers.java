package fr.numericemploi.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** What reading an identifier has in common: people type it with spaces and in either case. */
final class Identifiers {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Identifiers() {}

    /** The text without spaces and in upper case, refused where it has not the wanted form. */
    static String read(String text, Pattern form, IdentifierRule rule) {
        var compact = text == null ? "" : SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (!form.matcher(compact).matches()) {
            throw rule.brokenBy(text);
        }
        return compact;
    }
}
