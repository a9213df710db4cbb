package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.shared.PlainText;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the twins list: the newest first, found by words without accents. */
final class Newest {
    private Newest() {}

    static boolean isFound(Optional<String> text, Optional<Person> person, String references) {
        var searched = PlainText.of(person.map(Person::fullName).orElse("") + " " + references);
        var words = PlainText.words(text.orElse("")).toList();
        return words.stream().allMatch(searched::contains)
                && (!words.isEmpty() || text.orElse("").isBlank());
    }

    static <T> Page<T> first(Stream<T> lines, Function<T, UUID> id, PageRequest page) {
        var rows = lines.sorted(Comparator.comparing((T line) -> id.apply(line).toString())
                        .reversed())
                .filter(line -> page.afterId()
                        .map(after -> isAfter(after, id.apply(line)))
                        .orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), line -> id.apply(line).toString());
    }

    static boolean isAfter(UUID id, UUID other) {
        return id.toString().compareTo(other.toString()) > 0;
    }
}
