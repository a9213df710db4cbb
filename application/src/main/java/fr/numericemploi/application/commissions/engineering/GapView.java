package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.commissions.engineering.Gap;
import java.util.List;

/**
 * What companies need of a job in a quarter, and who of the pool could do it.
 *
 * @param quarter such as {@code 2016-T2}
 * @param gap posts for which nobody is ready
 */
public record GapView(
        String quarter,
        String job,
        String jobLabel,
        int posts,
        int fitNow,
        int fitAfterTraining,
        int gap,
        List<MissingSkill> missingSkills) {

    /**
     * @param posts that ask for it
     * @param people who aim at the job and do not have it at the level wanted
     */
    public record MissingSkill(String code, String label, int posts, int people) {}

    static GapView of(Gap gap, ReferenceData reference) {
        return new GapView(
                gap.quarter().toString(),
                gap.job().value(),
                reference.job(gap.job()).label(),
                gap.posts(),
                gap.fitNow(),
                gap.fitAfterTraining(),
                gap.gap(),
                gap.missing().stream().map(skill -> missing(skill, reference)).toList());
    }

    private static MissingSkill missing(Gap.MissingSkill skill, ReferenceData reference) {
        var label = reference.skill(skill.skill()).label();
        return new MissingSkill(skill.skill().value(), label, skill.posts(), skill.people());
    }
}
