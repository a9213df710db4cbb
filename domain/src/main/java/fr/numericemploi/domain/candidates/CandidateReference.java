package fr.numericemploi.domain.candidates;

import java.util.Map;
import java.util.regex.Pattern;

/** The short name of a person's file that people say and write: {@code NE-2026-00042}. */
public record CandidateReference(String value) {
    private static final Pattern FORM = Pattern.compile("NE-\\d{4}-\\d{5,7}");

    public CandidateReference {
        CandidateRule.REFERENCE.refuseIf(
                value == null || !FORM.matcher(value).matches(), Map.of("value", String.valueOf(value)));
    }

    public static CandidateReference of(int year, int number) {
        return new CandidateReference("NE-%04d-%05d".formatted(year, number));
    }
}
