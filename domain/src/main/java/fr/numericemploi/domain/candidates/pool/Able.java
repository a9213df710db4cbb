package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody can do, where, and from when on.
 *
 * @param readyOn the first day of work that the person can take
 */
public record Able(Strengths strengths, Mobility mobility, LocalDate readyOn) {
    /** After a training that brings these skills to these levels; nobody unlearns, and nobody is ready before. */
    public Able taught(Map<SkillCode, Integer> skills, LocalDate end) {
        var learnt = new HashMap<>(strengths.skills());
        skills.forEach((skill, level) -> learnt.merge(skill, level, Math::max));
        var better = new Strengths(learnt, strengths.jobs(), strengths.families(), strengths.words());
        return new Able(better, mobility, end.isAfter(readyOn) ? end : readyOn);
    }
}
