package fr.numericemploi.application.reference;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.shared.PlainText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds rows by the beginnings of the words of their label; accents, case and hyphens do not count. */
final class LabelSearch<T> {
    private final List<Entry<T>> entries;

    LabelSearch(List<T> rows, Function<T, String> label) {
        entries = rows.stream()
                .map(row -> new Entry<>(row, PlainText.of(label.apply(row))))
                .toList();
    }

    /** The label asked for comes first, then those that begin so, then the others, in the order of the table. */
    Stream<T> find(String query) {
        var asked = PlainText.of(query);
        var words = PlainText.words(asked).toList();
        return words.isEmpty() && !query.isBlank()
                ? Stream.empty()
                : entries.stream()
                        .filter(entry -> words.stream().allMatch(entry::hasWordFrom))
                        .sorted(comparing(entry -> entry.rank(asked)))
                        .map(Entry::row);
    }

    private record Entry<T>(T row, String label) {
        boolean hasWordFrom(String beginning) {
            return (" " + label).contains(" " + beginning);
        }

        int rank(String asked) {
            return label.equals(asked) ? 0 : label.startsWith(asked) ? 1 : 2;
        }
    }
}
