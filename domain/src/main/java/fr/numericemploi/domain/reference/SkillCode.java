package fr.numericemploi.domain.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** A skill by its stable code: {@code DEV-JAVA}. Labels may be reworded, codes never change their meaning. */
public record SkillCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}(-[A-Z0-9]{1,20}){1,3}");

    public SkillCode {
        var given = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(given).matches()) {
            throw ReferenceRule.SKILL_CODE.brokenBy(value);
        }
        value = given;
    }
}
