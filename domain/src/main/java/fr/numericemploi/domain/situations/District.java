package fr.numericemploi.domain.situations;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A priority district (QPV), by its national code: {@code QP067012}, or {@code QN06712M} in the list of 2024. */
public record District(String value) {
    private static final Pattern FORM = Pattern.compile("QP\\d{6}|QN\\d{5}[A-Z]");

    public District {
        var given = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        SituationRule.DISTRICT.refuseIf(!FORM.matcher(given).matches(), Map.of("value", String.valueOf(value)));
        value = given;
    }
}
