package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word of a text, reduced to small letters, with its place, and the sentence it stands in. */
record Word(String plain, int start, int end, int sentence) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s)|\\n");

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        int sentence = 0;
        int end = 0;
        while (matcher.find()) {
            sentence +=
                    SENTENCE_END.matcher(text.substring(end, matcher.start())).find() ? 1 : 0;
            end = matcher.end();
            words.add(new Word(PlainText.of(matcher.group()), matcher.start(), end, sentence));
        }
        return words;
    }
}
