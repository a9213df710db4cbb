package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.Objects;

/** @param level from 1 (begins) to 4 (teaches others) */
public record WantedSkill(SkillCode skill, int level) {
    public static final int MAX = 4;

    public WantedSkill {
        Objects.requireNonNull(skill);
        InputRule.OUT_OF_RANGE.refuseIf(level < 1 || level > MAX, Map.of("value", level, "min", 1, "max", MAX));
    }
}
