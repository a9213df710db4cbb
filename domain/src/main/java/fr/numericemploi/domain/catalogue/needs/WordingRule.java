package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.Expression.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression that may discriminate.
 *
 * @param unless longer expressions in which it is harmless: {@code jeune entreprise}
 */
public record WordingRule(Criterion criterion, String article, Expression flagged, List<Expression> unless) {
    public WordingRule {
        unless = List.copyOf(unless);
    }

    Stream<Span> in(List<Word> words) {
        var harmless = unless.stream().flatMap(each -> each.in(words).stream()).toList();
        return flagged.in(words).stream().filter(found -> harmless.stream().noneMatch(found::overlaps));
    }
}
