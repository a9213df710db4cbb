package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Evaluations for tests: a grid of two criteria, a panel of an engineer and an HR manager. */
public final class Evaluations {
    public static final RecruiterId ENGINEER = new RecruiterId(UUID.randomUUID());
    public static final RecruiterId HR_MANAGER = new RecruiterId(UUID.randomUUID());
    public static final RecruiterId OUTSIDER = new RecruiterId(UUID.randomUUID());
    public static final Grid GRID =
            new Grid(1, LocalDate.of(2016, 1, 1), 2, List.of(criterion("MOTIVATION"), criterion("LOGIC")));

    private Evaluations() {}

    public static Evaluation anEvaluation() {
        return Evaluation.open(
                new EvaluationId(UUID.randomUUID()),
                new SelectionDayId(UUID.randomUUID()),
                new CandidateId(UUID.randomUUID()),
                Set.of(ENGINEER, HR_MANAGER),
                GRID);
    }

    public static Rating aRating(RecruiterId rater, int motivation, int logic) {
        return new Rating(
                rater,
                Map.of("MOTIVATION", motivation, "LOGIC", logic),
                new Comment("Projet clair."),
                Instant.parse("2016-03-17T10:00:00Z"));
    }

    private static Criterion criterion(String code) {
        return new Criterion(code, code, List.of("très faible", "faible", "moyen", "bon", "excellent"));
    }
}
