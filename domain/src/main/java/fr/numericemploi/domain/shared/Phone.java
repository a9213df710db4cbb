package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A phone number in its international form (E.164): {@code +33388123456}; neighbours' numbers too. */
public record Phone(String value) {
    private static final Pattern FORM = Pattern.compile("\\+33[1-9]\\d{8}|\\+(?!33)[1-9]\\d{6,14}");

    public Phone {
        value = Identifiers.read(value, FORM, IdentifierRule.PHONE);
    }
}
