package fr.numericemploi.domain.candidates.pool;

/**
 * One point where a person does, or does not, fit what is asked.
 *
 * @param subject the skill's, job's or commune's code, the word, or the day on which the person is ready
 * @param level the person's level of a skill, 0 where the person has none
 * @param wanted the level asked for, 0 where levels do not apply
 */
public record Reason(Kind kind, String subject, int level, int wanted) {
    static Reason skill(String code, int level, int wanted) {
        return new Reason(kind(level, wanted), code, level, wanted);
    }

    static Reason of(Kind kind, String subject) {
        return new Reason(kind, subject, 0, 0);
    }

    private static Kind kind(int level, int wanted) {
        if (level == 0) {
            return Kind.SKILL_MISSING;
        }
        return level == wanted ? Kind.SKILL_AT_LEVEL : level > wanted ? Kind.SKILL_ABOVE : Kind.SKILL_BELOW;
    }

    public enum Kind {
        SKILL_AT_LEVEL,
        SKILL_ABOVE,
        SKILL_BELOW,
        SKILL_MISSING,
        JOB_AIMED_AT,
        /** Another job of the same ROME 3 family. */
        JOB_NEAR,
        WORD_FOUND,
        PLACE_WITHIN_REACH,
        PLACE_OUT_OF_REACH,
        READY_IN_TIME,
        READY_TOO_LATE
    }
}
