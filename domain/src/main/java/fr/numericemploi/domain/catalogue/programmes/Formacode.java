package fr.numericemploi.domain.catalogue.programmes;

import java.util.Map;
import java.util.regex.Pattern;

/** What is taught, in the thesaurus of training. */
public record Formacode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{5}");

    public Formacode {
        value = value == null ? "" : value.strip();
        ProgrammeRule.FORMACODE.refuseIf(!FORM.matcher(value).matches(), Map.of("value", value));
    }
}
