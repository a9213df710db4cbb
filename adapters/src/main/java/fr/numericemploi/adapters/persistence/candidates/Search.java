package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.shared.PlainText;
import java.util.Optional;

/** What a file is found by: words without accents, in small letters. */
final class Search {
    private Search() {}

    static String text(Optional<Person> person, String reference) {
        return PlainText.of(person.map(Person::fullName).orElse("") + " " + reference);
    }

    /** For {@code like}: the words in that order, whatever stands around them. */
    static String pattern(String typed) {
        return "%" + PlainText.of(typed) + "%";
    }
}
