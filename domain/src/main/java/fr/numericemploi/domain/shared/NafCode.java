package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** What a company does (NAF rev. 2): kept as {@code 6201Z}, shown as {@code 62.01Z}. */
public record NafCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.?\\d{2}[A-Z]");

    public NafCode {
        value = Identifiers.read(value, FORM, IdentifierRule.NAF_CODE).replace(".", "");
    }

    public String shown() {
        return value.substring(0, 2) + "." + value.substring(2);
    }
}
