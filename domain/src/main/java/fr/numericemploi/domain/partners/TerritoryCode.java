package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.regex.Pattern;

/** A territory with its own commissions, by a short stable code: {@code ALSACE}, {@code MULHOUSE}. */
public record TerritoryCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    public TerritoryCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new RuleViolation(PartnerRule.TERRITORY_CODE, Map.of("value", String.valueOf(value)));
        }
    }
}
