package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A legal entity in the national register of companies. */
public record Siren(String value) {
    private static final Pattern FORM = Pattern.compile("(?!0{9})\\d{9}");

    public Siren {
        value = Identifiers.read(value, FORM, IdentifierRule.SIREN_FORM);
        if (!Luhn.holds(value)) {
            throw IdentifierRule.SIREN_KEY.brokenBy(value);
        }
    }
}
