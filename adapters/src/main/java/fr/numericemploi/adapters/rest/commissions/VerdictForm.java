package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.evaluation.GiveVerdict;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict. After training: say the target jobs, the level reached and the missing skills. Redirected: give advice and
 * the date to come back on.
 */
@Schema(name = "VerdictForm")
public record VerdictForm(
        @Schema(
                required = true,
                enumeration = {"EMPLOYABLE", "EMPLOYABLE_AFTER_TRAINING", "REDIRECTED"})
        String decision,

        @Schema(required = true) String reasons,
        @Schema(examples = "[\"M1855\"]") List<String> targetJobs,
        @Schema(minimum = "1", maximum = "4") Integer levelReached,
        @Schema(examples = "[\"DEV-JAVA\"]") List<String> missingSkills,
        String advice,
        @Schema(examples = "2016-09-01") String comeBackOn) {

    GiveVerdict toCommand(UUID sitting, long version, UUID candidate) {
        var fields = new Fields();
        var decided = fields.required("decision", decision, Fields.oneOf(Decision.class));
        var why = fields.required("reasons", reasons, Comment::new);
        var jobs = fields.each("targetJobs", targetJobs, RomeCode::new);
        var skills = fields.each("missingSkills", missingSkills, SkillCode::new);
        var advised = fields.optional("advice", advice, Comment::new);
        var back = fields.optional("comeBackOn", comeBackOn, Dates::read);
        fields.refuseIfWrong();
        var verdict = new Verdict(
                decided, why, jobs, Optional.ofNullable(levelReached), skills, advised.orElse(new Comment("")), back);
        return new GiveVerdict(new SittingId(sitting), version, new CandidateId(candidate), verdict);
    }
}
