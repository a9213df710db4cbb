package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.evaluation.RateInterview;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recruiter's rating: each criterion of the grid from 1 to 5, and a comment about the job only. */
@Schema(name = "RatingForm")
public record RatingForm(
        @Schema(required = true, examples = "{\"MOTIVATION\": 4, \"APTITUDE\": 3}")
        Map<String, Integer> scores,

        @Schema(examples = "Bonne logique, premiers projets personnels.")
        String comment) {

    RateInterview toCommand(UUID day, UUID candidate) {
        var fields = new Fields();
        var given = fields.required("scores", scores, all -> all);
        if (given != null) {
            given.forEach((criterion, score) -> fields.required("scores." + criterion, score, one -> one));
        }
        var text = fields.optional("comment", comment, Comment::new);
        fields.refuseIfWrong();
        return new RateInterview(
                new SelectionDayId(day), new CandidateId(candidate), given, text.orElse(new Comment("")));
    }
}
