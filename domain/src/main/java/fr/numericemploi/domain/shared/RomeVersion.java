package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A release of the national repertoire of jobs: {@code 3}, {@code 4.60}. */
public record RomeVersion(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");

    /** In force until 2023, and still the one in which figures add up. */
    public static final RomeVersion THIRD = new RomeVersion("3");

    public RomeVersion {
        value = Identifiers.read(value, FORM, IdentifierRule.ROME_VERSION);
    }
}
