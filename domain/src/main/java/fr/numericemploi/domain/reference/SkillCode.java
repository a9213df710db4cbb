package fr.numericemploi.domain.reference;

import java.util.regex.Pattern;

/** A skill by its stable code: {@code DEV-JAVA}. Labels may be reworded, codes never change their meaning. */
public record SkillCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}(-[A-Z0-9]{1,20}){1,3}");

    public SkillCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw ReferenceRule.SKILL_CODE.brokenBy(value);
        }
    }
}
