package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A place of work of a legal entity. La Poste has too many of them for Luhn's key and has a rule of its own. */
public record Siret(String value) {
    private static final Pattern FORM = Pattern.compile("(?!0{14})\\d{14}");
    private static final String LA_POSTE = "356000000";

    public Siret {
        value = Identifiers.read(value, FORM, IdentifierRule.SIRET_FORM);
        if (!Luhn.holds(value)) {
            checkLaPoste(value);
        }
    }

    private static void checkLaPoste(String value) {
        if (!value.startsWith(LA_POSTE)) {
            throw IdentifierRule.SIRET_KEY.brokenBy(value);
        }
        if (value.chars().map(Character::getNumericValue).sum() % 5 != 0) {
            throw IdentifierRule.SIRET_KEY_LA_POSTE.brokenBy(value);
        }
    }
}
