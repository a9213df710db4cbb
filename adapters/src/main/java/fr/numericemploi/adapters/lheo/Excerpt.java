package fr.numericemploi.adapters.lheo;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The beginning of a text that is too long for its place: it ends after a word, and tears no letter from its accent. */
final class Excerpt {
    private static final String MORE = "…";
    /** What XML 1.0 has no room for, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Excerpt() {}

    static String of(String text, int limit) {
        var legal = legal(text);
        return legal.length() <= limit ? legal : cut(legal, limit);
    }

    static String legal(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }

    private static String cut(String text, int limit) {
        var room = limit - MORE.length();
        var words = upTo(room, text, BreakIterator.getWordInstance(Locale.FRENCH));
        var kept = words.isEmpty() ? upTo(room, text, BreakIterator.getCharacterInstance(Locale.FRENCH)) : words;
        return kept + MORE;
    }

    private static String upTo(int room, String text, BreakIterator boundaries) {
        boundaries.setText(text);
        return text.substring(0, boundaries.preceding(room + 1)).stripTrailing();
    }
}
