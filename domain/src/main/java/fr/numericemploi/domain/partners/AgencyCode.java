package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The code by which an agency is known: its SAFIR code (5 digits) at France Travail, its own code elsewhere. */
public record AgencyCode(String value) {
    private static final Pattern SAFIR = Pattern.compile("\\d{5}");
    private static final Pattern OWN = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    public AgencyCode {
        var given = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!OWN.matcher(given).matches()) {
            throw refused(value);
        }
        value = given;
    }

    public static AgencyCode of(AgencyKind kind, String value) {
        var code = new AgencyCode(value);
        if (kind == AgencyKind.FRANCE_TRAVAIL && !SAFIR.matcher(code.value()).matches()) {
            throw refused(value);
        }
        return code;
    }

    private static RuleViolation refused(String value) {
        return new RuleViolation(PartnerRule.AGENCY_CODE, Map.of("value", String.valueOf(value)));
    }
}
