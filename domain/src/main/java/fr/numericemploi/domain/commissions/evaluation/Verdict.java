package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The commission's decision about one person. People give it and give their reasons; nothing computes it.
 *
 * @param targetJobs the jobs the person is or can become employable in
 * @param levelReached 1 (beginner) to 4 (works alone), on the way to the target jobs
 * @param advice to a person who is redirected
 * @param comeBackOn when that person may be prescribed again
 */
public record Verdict(
        Decision decision,
        Comment reasons,
        List<RomeCode> targetJobs,
        Optional<Integer> levelReached,
        List<SkillCode> missingSkills,
        Comment advice,
        Optional<LocalDate> comeBackOn) {

    public Verdict {
        targetJobs = List.copyOf(targetJobs);
        missingSkills = List.copyOf(missingSkills);
        EvaluationRule.VERDICT_REASONS.refuseIf(reasons.text().isEmpty());
        EvaluationRule.VERDICT_TRAINING.refuseIf(decision == Decision.EMPLOYABLE_AFTER_TRAINING
                && (targetJobs.isEmpty() || missingSkills.isEmpty() || levelReached.isEmpty()));
        EvaluationRule.VERDICT_TRAINING.refuseIf(
                levelReached.filter(level -> level < 1 || level > 4).isPresent());
        EvaluationRule.VERDICT_ADVICE.refuseIf(
                decision == Decision.REDIRECTED && (advice.text().isEmpty() || comeBackOn.isEmpty()));
    }

    /** Refuses a return date before the sitting. */
    Verdict givenOn(LocalDate heldOn) {
        EvaluationRule.VERDICT_ADVICE.refuseIf(
                comeBackOn.filter(back -> back.isBefore(heldOn)).isPresent());
        return this;
    }
}
