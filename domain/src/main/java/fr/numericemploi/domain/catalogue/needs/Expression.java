package fr.numericemploi.domain.catalogue.needs;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words to look for, in small letters without accents: {@code jeune|jeunes} is either, {@code musulman*} begins so,
 * {@code #} is an age of somebody who works, {@code de?} may be left out.
 */
public record Expression(List<String> terms) {
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 70;

    public Expression {
        terms = List.copyOf(terms);
    }

    public static Expression of(String text) {
        return new Expression(List.of(text.strip().split("\\s+")));
    }

    /** Everywhere it stands among the words: from which, to before which. */
    List<Span> in(List<Word> words) {
        return IntStream.range(0, words.size())
                .mapToObj(start -> new Span(start, end(words, start, 0)))
                .filter(span -> span.end() > span.start())
                .toList();
    }

    /** Where a match of the terms from there ends, or -1. */
    private int end(List<Word> words, int at, int term) {
        if (term == terms.size()) {
            return at;
        }
        var wanted = terms.get(term);
        boolean optional = wanted.endsWith("?");
        var form = optional ? wanted.substring(0, wanted.length() - 1) : wanted;
        int end = at < words.size() && isOne(form, words.get(at).plain()) ? end(words, at + 1, term + 1) : -1;
        return end < 0 && optional ? end(words, at, term + 1) : end;
    }

    private static boolean isOne(String form, String word) {
        return Stream.of(form.split("\\|")).anyMatch(one -> one.equals("#") ? isAge(word) : isForm(one, word));
    }

    private static boolean isForm(String one, String word) {
        return one.endsWith("*") ? word.startsWith(one.substring(0, one.length() - 1)) : word.equals(one);
    }

    private static boolean isAge(String word) {
        return word.matches("\\d{2}") && Integer.parseInt(word) >= YOUNGEST && Integer.parseInt(word) <= OLDEST;
    }

    /** Some words in a row: the first one, and the one after the last. */
    record Span(int start, int end) {
        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }
}
