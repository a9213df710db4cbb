package fr.numericemploi.domain.shared;

/**
 * A person's name as it is compared when somebody may be known already: accents, case, hyphens, apostrophes, spaces and
 * ligatures do not count.
 */
public record NameKey(String value) {
    public static NameKey of(String lastName, String firstNames) {
        return new NameKey(letters(lastName) + "|" + letters(firstNames));
    }

    private static String letters(String name) {
        return PlainText.of(name).replace(" ", "");
    }
}
