package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.Objects;

/** A skill, and how well the person has it: 1 has heard of it, 2 does it with help, 3 alone, 4 teaches it. */
public record SkillLevel(SkillCode skill, int level) {
    public static final int MAX = 4;

    public SkillLevel {
        Objects.requireNonNull(skill);
        level = level(level);
    }

    /** The level itself, refused where there is none such. */
    public static int level(int level) {
        InputRule.OUT_OF_RANGE.refuseIf(level < 1 || level > MAX, Map.of("value", level, "min", 1, "max", MAX));
        return level;
    }
}
