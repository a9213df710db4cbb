package fr.numericemploi.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items of a longer list, in a stable order.
 *
 * @param next where the following page begins; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** From one row more than asked for: the extra row only tells that there is a next page. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), Optional.empty());
        }
        var items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, Optional.of(cursor.apply(items.get(limit - 1))));
    }

    /** The same page of what each item becomes. */
    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}
