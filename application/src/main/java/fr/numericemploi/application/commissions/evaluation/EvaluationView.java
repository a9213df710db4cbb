package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.commissions.evaluation.Rating;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An evaluation as one reader may see it.
 *
 * @param expected how many ratings the panel owes
 * @param given how many are in
 * @param reader from outside the panel, where one was appointed
 * @param awaited the recruiters who may still rate
 * @param missing what it still waits for, in words; empty when complete
 * @param ratings those the reader may read: a recruiter reads the others' only after giving the own
 */
public record EvaluationView(
        UUID day,
        UUID candidate,
        int gridVersion,
        int expected,
        int given,
        boolean diverges,
        Optional<UUID> reader,
        List<UUID> awaited,
        Optional<String> missing,
        List<RatingView> ratings) {

    /** One recruiter's rating. */
    public record RatingView(UUID rater, Map<String, Integer> scores, String comment, Instant givenAt) {
        static RatingView of(Rating rating) {
            return new RatingView(
                    rating.rater().value(), rating.scores(), rating.comment().text(), rating.givenAt());
        }
    }

    static EvaluationView of(Evaluation evaluation, List<Rating> readable) {
        var snapshot = evaluation.snapshot();
        return new EvaluationView(
                snapshot.day().value(),
                snapshot.candidate().value(),
                snapshot.grid().version(),
                snapshot.panel().size(),
                snapshot.ratings().size(),
                evaluation.diverges(),
                snapshot.reader().map(RecruiterId::value),
                evaluation.awaited().stream().map(RecruiterId::value).toList(),
                evaluation.missing(),
                readable.stream().map(RatingView::of).toList());
    }
}
