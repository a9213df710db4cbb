package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** Where the post goes: one may serve several communes, and a large commune has several. */
public record PostalCode(String value) {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-578])\\d{3}");

    public PostalCode {
        value = Identifiers.read(value, FORM, IdentifierRule.POSTAL_CODE);
    }
}
