package fr.numericemploi.domain.partners;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The number under which a training body declared its activity (NDA): the region, the département, an order number that
 * begins with P for public bodies, and the département again, which is its only check.
 */
public record DeclarationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{4}[\\dP]\\d{6}|\\d{2}2[AB][\\dP]\\d{4}2[AB]");

    public DeclarationNumber {
        var given = value == null ? "" : value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(given).matches()) {
            throw PartnerRule.DECLARATION_FORM.brokenBy(Map.of("value", value == null ? "" : value));
        }
        var department = given.substring(2, 4);
        PartnerRule.DECLARATION_DEPARTMENT.refuseIf(
                department.equals("00") || department.equals("99") || !given.endsWith(department),
                Map.of("value", given));
        value = given;
    }
}
