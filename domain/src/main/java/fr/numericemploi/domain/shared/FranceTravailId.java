package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A jobseeker's number at France Travail, once Pôle emploi: text, never a number, in an old, a new and a regional form. */
public record FranceTravailId(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{7}[0-9A-Z]|\\d{11}|0\\d{9}[0-9A-Z]");

    public FranceTravailId {
        value = Identifiers.read(value, FORM, IdentifierRule.FRANCE_TRAVAIL_ID);
    }
}
