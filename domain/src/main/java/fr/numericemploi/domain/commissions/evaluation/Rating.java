package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.partners.RecruiterId;
import java.time.Instant;
import java.util.Map;

/**
 * What one recruiter thinks of one interview.
 *
 * @param scores by criterion code, 1 to 5
 */
public record Rating(RecruiterId rater, Map<String, Integer> scores, Comment comment, Instant givenAt) {
    public Rating {
        scores = Map.copyOf(scores);
        EvaluationRule.SCORE.refuseIf(scores.values().stream().anyMatch(score -> score < 1 || score > 5));
    }

    boolean covers(Grid grid) {
        return scores.keySet().equals(grid.codes());
    }

    /** The widest gap between the two on any criterion. */
    int distanceTo(Rating other) {
        return scores.keySet().stream()
                .mapToInt(code -> Math.abs(scores.get(code) - other.scores().get(code)))
                .max()
                .orElse(0);
    }
}
