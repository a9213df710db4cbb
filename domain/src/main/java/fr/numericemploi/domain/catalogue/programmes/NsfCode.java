package fr.numericemploi.domain.catalogue.programmes;

import java.util.Map;
import java.util.regex.Pattern;

/** The speciality of training, in the national nomenclature: the letter that the RNCP adds is left out. */
public record NsfCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{3}");

    public NsfCode {
        value = value == null ? "" : value.strip();
        ProgrammeRule.NSF_CODE.refuseIf(!FORM.matcher(value).matches(), Map.of("value", value));
    }
}
