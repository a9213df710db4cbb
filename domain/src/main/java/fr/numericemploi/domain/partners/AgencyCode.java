package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.regex.Pattern;

/** The code by which an agency is known: its SAFIR code (5 digits) at France Travail, its own code elsewhere. */
public record AgencyCode(String value) {
    private static final Pattern SAFIR = Pattern.compile("\\d{5}");
    private static final Pattern OWN = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    public AgencyCode {
        if (value == null || !OWN.matcher(value).matches()) {
            throw refused(value);
        }
    }

    public static AgencyCode of(AgencyKind kind, String value) {
        if (kind == AgencyKind.FRANCE_TRAVAIL
                && (value == null || !SAFIR.matcher(value).matches())) {
            throw refused(value);
        }
        return new AgencyCode(value);
    }

    private static RuleViolation refused(String value) {
        return new RuleViolation(PartnerRule.AGENCY_CODE, Map.of("value", String.valueOf(value)));
    }
}
