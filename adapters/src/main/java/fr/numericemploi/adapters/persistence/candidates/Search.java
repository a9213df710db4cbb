package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.shared.PlainText;
import java.util.Optional;

/** What a file is found by: words without accents, in small letters. */
final class Search {
    private static final String[] NOTHING = {""};

    private Search() {}

    static String text(Optional<Person> person, String reference) {
        return PlainText.of(person.map(Person::fullName).orElse("") + " " + reference);
    }

    /** For {@code like all}: every word, in any order; nothing at all where signs were typed and no word. */
    static String[] patterns(String typed) {
        var words = PlainText.words(typed).map(word -> "%" + word + "%").toArray(String[]::new);
        return words.length == 0 && !typed.isBlank() ? NOTHING : words;
    }
}
