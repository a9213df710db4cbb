package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A commune in the official geographic code; not its postcode. */
public record InseeCode(String value) {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-578])(?!000)\\d{3}");

    public InseeCode {
        value = Identifiers.read(value, FORM, IdentifierRule.INSEE_CODE);
    }
}
