package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.reference.SkillCode;
import java.util.Objects;

/** A skill, how well people must have it at the beginning (0: not at all), and how well at the end (4: they teach it). */
public record TaughtSkill(SkillCode skill, int levelIn, int levelOut) {
    public static final int MAX = 4;

    public TaughtSkill {
        Objects.requireNonNull(skill);
        ProgrammeRule.SKILL_LEVELS.refuseIf(levelIn < 0 || levelOut <= levelIn || levelOut > MAX);
    }
}
