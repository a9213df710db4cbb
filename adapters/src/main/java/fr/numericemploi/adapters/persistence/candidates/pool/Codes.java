package fr.numericemploi.adapters.persistence.candidates.pool;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Codes and words in one column, separated by spaces. */
final class Codes {
    private Codes() {}

    static <T> String joined(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().collect(joining(" "));
    }

    /** The same, where the order says something. */
    static <T> String inOrder(List<T> values, Function<T, String> code) {
        return values.stream().map(code).collect(joining(" "));
    }

    static Stream<String> of(String joined) {
        return joined.isEmpty() ? Stream.empty() : Stream.of(joined.split(" "));
    }
}
