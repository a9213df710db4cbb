package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A job in the national repertoire. The same code means another job in another {@link RomeVersion}. */
public record RomeCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-N]\\d{4}");

    public RomeCode {
        value = Identifiers.read(value, FORM, IdentifierRule.ROME_CODE);
    }
}
