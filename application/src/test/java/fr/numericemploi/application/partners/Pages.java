package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import java.util.List;
import java.util.function.Function;

/** Pages of what is held in memory. */
final class Pages {
    private Pages() {}

    static <T> Page<T> of(List<T> sorted, PageRequest page, Function<T, String> cursor) {
        var from = sorted.stream()
                .filter(item -> cursor.apply(item).compareTo(page.after().orElse("")) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(from, page.limit(), cursor);
    }
}
