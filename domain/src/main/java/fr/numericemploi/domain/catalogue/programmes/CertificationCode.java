package fr.numericemploi.domain.catalogue.programmes;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A certification in one of the two national registers: {@code RNCP37674}, {@code RS5000}. */
public record CertificationCode(String value) {
    private static final Pattern BARE = Pattern.compile("\\d{2,5}");
    private static final Pattern FORM = Pattern.compile("RNCP\\d{2,5}|RS\\d{1,8}");

    public CertificationCode {
        var given = value == null ? "" : value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var whole = BARE.matcher(given).matches() ? "RNCP" + given : given;
        ProgrammeRule.CERTIFICATION_CODE.refuseIf(
                !FORM.matcher(whole).matches(), Map.of("value", value == null ? "" : value));
        value = whole;
    }

    public boolean rncp() {
        return value.startsWith("RNCP");
    }
}
