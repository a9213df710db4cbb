package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Evaluations.ENGINEER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.HR_MANAGER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.OUTSIDER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.aRating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Criterion;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.commissions.evaluation.EvaluationId;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import fr.numericemploi.domain.commissions.evaluation.Rating;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

public abstract class EvaluationsContract extends PortContract {
    private final SelectionDayId day = new SelectionDayId(UUID.randomUUID());
    private final CandidateId candidate = new CandidateId(UUID.randomUUID());

    protected abstract Evaluations evaluations();

    protected abstract Grids grids();

    @Test
    void theFirstRatingOpensTheEvaluationAndTheSecondFindsIt() {
        inTransaction(() -> rate(fresh(), 1));
        inTransaction(() -> {
            var second = evaluations().openOrLock(fresh());
            second.rate(rated(HR_MANAGER, 5));
            evaluations().save(second);
        });

        var kept = inTransaction(() -> evaluations().find(day, candidate)).orElseThrow();
        assertThat(kept.snapshot().ratings()).hasSize(2);
        assertThat(kept.snapshot().panel()).containsExactlyInAnyOrder(ENGINEER, HR_MANAGER);
        assertThat(kept.wantsThirdReader()).isTrue();
        assertThat(inTransaction(() -> evaluations().ofDay(day))).hasSize(1);
    }

    @Test
    void theReaderIsKept() {
        inTransaction(() -> rate(fresh(), 1));
        inTransaction(() -> {
            var evaluation = evaluations().find(day, candidate).orElseThrow();
            evaluation.rate(rated(HR_MANAGER, 5));
            evaluation.appoint(OUTSIDER);
            evaluations().save(evaluation);
        });

        assertThat(inTransaction(() -> evaluations().find(day, candidate))
                        .orElseThrow()
                        .snapshot()
                        .reader())
                .contains(OUTSIDER);
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        inTransaction(() -> rate(fresh(), 3));
        var stale = inTransaction(() -> evaluations().find(day, candidate)).orElseThrow();
        inTransaction(() -> {
            var evaluation = evaluations().find(day, candidate).orElseThrow();
            evaluation.rate(rated(HR_MANAGER, 3));
            evaluations().save(evaluation);
        });

        assertThatThrownBy(() -> inTransaction(() -> evaluations().save(stale))).hasMessageContaining("a changé");
    }

    @Test
    void anInterviewNobodyRatedHasNoEvaluation() {
        assertThat(inTransaction(() -> evaluations().find(day, candidate))).isEmpty();
    }

    private void rate(Evaluation fresh, int score) {
        var evaluation = evaluations().openOrLock(fresh);
        evaluation.rate(rated(ENGINEER, score));
        evaluations().save(evaluation);
    }

    private Rating rated(RecruiterId rater, int score) {
        return new Rating(
                rater,
                grid().criteria().stream().collect(Collectors.toMap(Criterion::code, criterion -> score)),
                aRating(rater, 1, 1).comment(),
                aRating(rater, 1, 1).givenAt());
    }

    private Evaluation fresh() {
        return Evaluation.open(
                new EvaluationId(UUID.randomUUID()), day, candidate, Set.of(ENGINEER, HR_MANAGER), grid());
    }

    private Grid grid() {
        return grids().inForceOn(LocalDate.of(2016, 3, 17)).orElseThrow();
    }
}
