package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A département, as text: Ardennes is {@code 08}. */
public record DepartmentCode(String value) {
    private static final Pattern FORM = Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[46-9]");

    public DepartmentCode {
        value = Identifiers.read(value, FORM, IdentifierRule.DEPARTMENT_CODE);
    }
}
