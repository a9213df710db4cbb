package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of the pool as companies see people: skills, and no person behind them.
 *
 * @param fit in percent of what was asked
 * @param why what speaks for this person, and what is missing
 */
public record FoundProfile(
        UUID entry,
        PoolKind verdict,
        String verdictLabel,
        LocalDate since,
        int fit,
        List<SkillItem> skills,
        List<Item> targetJobs,
        List<Item> missingSkills,
        List<Why> why) {

    public record Item(String code, String label) {}

    /** @param level 1 (notions) to 4 (autonomous) */
    public record SkillItem(String code, String label, int level) {}

    /**
     * @param subject the code of the skill, job or commune, or the word typed
     * @param text the same in French, for the recruiter
     */
    public record Why(Reason.Kind kind, String subject, String text) {}
}
