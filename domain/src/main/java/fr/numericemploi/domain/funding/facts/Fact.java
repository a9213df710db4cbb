package fr.numericemploi.domain.funding.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that rules of funding ask about a person, a training, an employer or an offer. The vocabulary is closed: what no
 * rule may ever ask for has no name here.
 *
 * @param <T> what its value is
 */
public sealed interface Fact<T> permits Day, Measure, Flag, Choice, Paper {
    String name();

    /** As a sentence names it: {@code la date de naissance}. */
    String label();

    Class<T> type();

    /** @throws fr.numericemploi.domain.shared.RuleViolation for what is no value of it */
    T read(String typed);

    String inFrench(T value);

    /** As rule files and clients write it: {@code bornOn}. */
    default String code() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    static Stream<Fact<?>> all() {
        return Stream.<Fact<?>[]>of(Day.values(), Measure.values(), Flag.values(), Choice.values(), Paper.values())
                .flatMap(Stream::of);
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.unknown-fact} */
    static Fact<?> of(String code) {
        return Optional.<Fact<?>>ofNullable(Vocabulary.BY_CODE.get(code))
                .orElseThrow(() -> FactRule.UNKNOWN_FACT.brokenBy(Map.of("fact", code)));
    }
}
