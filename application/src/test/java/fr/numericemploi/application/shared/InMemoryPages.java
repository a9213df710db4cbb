package fr.numericemploi.application.shared;

import java.util.List;
import java.util.function.Function;

/** Pages of what is held in memory. */
public final class InMemoryPages {
    private InMemoryPages() {}

    public static <T> Page<T> of(List<T> sorted, PageRequest page, Function<T, String> cursor) {
        var from = sorted.stream()
                .filter(item -> cursor.apply(item).compareTo(page.after().orElse("")) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(from, page.limit(), cursor);
    }
}
