package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.Expression.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads adverts for what may discriminate. It warns, and a person decides.
 *
 * @param assurances expressions after which, to the end of the sentence, criteria are named in order not to discriminate:
 *     {@code sans distinction de …}
 */
public record Wording(List<WordingRule> rules, List<Expression> assurances) {
    public Wording {
        rules = List.copyOf(rules);
        assurances = List.copyOf(assurances);
    }

    /** Each passage once, in the order of the text. */
    public List<Remark> remarks(Advert advert) {
        return Stream.concat(remarks("title", advert.title()), remarks("description", advert.description()))
                .distinct()
                .toList();
    }

    private Stream<Remark> remarks(String field, String text) {
        var words = Word.of(text);
        var assured =
                assurances.stream().flatMap(each -> each.in(words).stream()).toList();
        return rules.stream()
                .flatMap(rule -> rule.in(words)
                        .filter(found -> assured.stream().noneMatch(said -> covers(said, found, words)))
                        .map(found -> Map.entry(found.start(), remark(field, rule, text, words, found))))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static boolean covers(Span said, Span found, List<Word> words) {
        return said.end() <= found.start()
                && words.get(said.start()).sentence()
                        == words.get(found.start()).sentence();
    }

    private static Remark remark(String field, WordingRule rule, String text, List<Word> words, Span found) {
        var passage = text.substring(
                words.get(found.start()).start(), words.get(found.end() - 1).end());
        return new Remark(field, rule.criterion(), passage, rule.article());
    }
}
