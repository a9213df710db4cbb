package fr.numericemploi.application.candidates.pool;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.pool.WithheldWords;
import fr.numericemploi.domain.shared.PlainText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The words of a text that a search may look at: none that tell who somebody is. */
final class TradeWords {
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*|https?:\\S*");
    private static final Predicate<String> NUMBER = Pattern.compile("\\d+").asMatchPredicate();

    private final FrenchWords french;
    private volatile Set<String> withheld = Set.of();

    TradeWords(FrenchWords french) {
        this.french = french;
    }

    /** The stems of what somebody wrote and of the labels of what that person can do; the person's own words left out. */
    Set<String> of(Collection<String> texts, Collection<String> own) {
        var ownWords = own.stream().flatMap(PlainText::words).collect(toSet());
        var words = texts.stream().flatMap(text -> words(text).stream()).filter(word -> !ownWords.contains(word));
        var stems = french.stems(words.collect(toSet())).values();
        var withheld = withheld();
        return stems.stream().filter(stem -> !withheld.contains(stem)).collect(toSet());
    }

    /** What a recruiter typed. */
    Typed typed(String text) {
        var stems = french.stems(words(text));
        var withheld = withheld();
        var asked = new LinkedHashMap<String, String>();
        stems.forEach((word, stem) -> asked.putIfAbsent(stem, word));
        var setAside = asked.keySet().stream()
                .filter(withheld::contains)
                .map(asked::get)
                .toList();
        asked.keySet().removeAll(withheld);
        return new Typed(asked, setAside);
    }

    private Set<String> withheld() {
        if (withheld.isEmpty()) {
            withheld = Set.copyOf(french.stems(words(WithheldWords.ALL)).values());
        }
        return withheld;
    }

    private static List<String> words(String text) {
        var plain = PlainText.words(ADDRESS.matcher(text).replaceAll(" "));
        return plain.filter(NUMBER.negate()).distinct().toList();
    }

    /**
     * @param wordOf the word as typed, by its stem
     * @param setAside words that are no criterion
     */
    record Typed(Map<String, String> wordOf, List<String> setAside) {}
}
