package fr.numericemploi.domain.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Evaluations.ENGINEER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.HR_MANAGER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.OUTSIDER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.aRating;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.anEvaluation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.RecruiterId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private static final RecruiterId ANOTHER = new RecruiterId(UUID.randomUUID());

    @Test
    void aRecruiterReadsTheOtherRatingOnlyAfterGivingTheOwn() {
        var evaluation = anEvaluation();

        evaluation.rate(aRating(ENGINEER, 4, 4));

        assertThat(evaluation.visibleTo(HR_MANAGER)).isEmpty();
        evaluation.rate(aRating(HR_MANAGER, 3, 4));
        assertThat(evaluation.visibleTo(HR_MANAGER)).hasSize(2);
    }

    @Test
    void aRecruiterRatesOnce() {
        var evaluation = anEvaluation();
        evaluation.rate(aRating(ENGINEER, 4, 4));

        assertThatThrownBy(() -> evaluation.rate(aRating(ENGINEER, 5, 5))).hasMessageContaining("déjà noté");
    }

    @Test
    void somebodyFromOutsideThePanelDoesNotRate() {
        assertThatThrownBy(() -> anEvaluation().rate(aRating(OUTSIDER, 4, 4))).hasMessageContaining("jury");
    }

    @ParameterizedTest
    @CsvSource({"5, 3, false", "5, 2, true", "1, 4, true", "1, 3, false"})
    void aGapOverTheThresholdAsksForAThirdReader(int first, int second, boolean third) {
        var evaluation = anEvaluation();
        evaluation.rate(aRating(ENGINEER, first, 3));

        var events = evaluation.rate(aRating(HR_MANAGER, second, 3));

        assertThat(evaluation.wantsThirdReader()).isEqualTo(third);
        assertThat(evaluation.complete()).isEqualTo(!third);
        assertThat(events.stream().anyMatch(RatingsDiverged.class::isInstance)).isEqualTo(third);
    }

    @Test
    void theThirdReaderCompletesTheEvaluation() {
        var evaluation = anEvaluation();
        evaluation.rate(aRating(ENGINEER, 5, 3));
        evaluation.rate(aRating(HR_MANAGER, 1, 3));
        evaluation.appoint(OUTSIDER);

        var events = evaluation.rate(aRating(OUTSIDER, 3, 3));

        assertThat(evaluation.complete()).isTrue();
        assertThat(events).hasAtLeastOneElementOfType(EvaluationCompleted.class);
    }

    @Test
    void aReaderRatesInThePlaceOfARecruiterWhoStaysAway() {
        var evaluation = anEvaluation();
        evaluation.rate(aRating(ENGINEER, 4, 4));
        evaluation.appoint(OUTSIDER);
        assertThat(evaluation.awaited()).containsExactlyInAnyOrder(HR_MANAGER, OUTSIDER);

        evaluation.rate(aRating(OUTSIDER, 3, 4));

        assertThat(evaluation.complete()).isTrue();
        assertThat(evaluation.awaited()).isEmpty();
        assertThatThrownBy(() -> evaluation.rate(aRating(HR_MANAGER, 1, 1))).hasMessageContaining("terminée");
        assertThatThrownBy(() -> evaluation.appoint(ANOTHER)).hasMessageContaining("autre lecteur");
    }

    @Test
    void whereTheReaderInSomebodysPlaceDivergesAnotherReads() {
        var evaluation = anEvaluation();
        evaluation.rate(aRating(ENGINEER, 5, 4));
        evaluation.appoint(OUTSIDER);
        evaluation.rate(aRating(OUTSIDER, 1, 4));
        assertThat(evaluation.missing()).contains("un troisième lecteur");
        assertThatThrownBy(() -> evaluation.appoint(OUTSIDER)).hasMessageContaining("déjà noté");

        evaluation.appoint(ANOTHER);
        evaluation.rate(aRating(ANOTHER, 3, 4));

        assertThat(evaluation.complete()).isTrue();
        assertThat(evaluation.visibleTo(OUTSIDER)).hasSize(3);
    }

    @Test
    void aReaderOfThePanelCanNotBeTheThird() {
        var evaluation = anEvaluation();
        evaluation.rate(aRating(ENGINEER, 5, 3));
        evaluation.rate(aRating(HR_MANAGER, 1, 3));

        assertThatThrownBy(() -> evaluation.appoint(ENGINEER)).hasMessageContaining("du jury");
    }

    @Test
    void aGridIsNumberedFromOneAndNamesEachCriterionOnce() {
        var once = Evaluations.GRID;
        var twice = Stream.concat(once.criteria().stream(), once.criteria().stream())
                .toList();

        assertThatThrownBy(() -> new Grid(2, once.validFrom(), 2, twice)).hasMessageContaining("un code propre");
        assertThatThrownBy(() -> new Grid(0, once.validFrom(), 2, once.criteria()))
                .hasMessageContaining("version");
    }

    @Test
    void everyCriterionIsRatedAndNoOther() {
        var incomplete = new Rating(ENGINEER, Map.of("MOTIVATION", 3), new Comment(""), Instant.EPOCH);

        assertThatThrownBy(() -> anEvaluation().rate(incomplete)).hasMessageContaining("LOGIC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trop âgé pour ce métier", "Bon niveau mais enceinte", "Attention, syndiqué"})
    void aCommentAboutAnythingButTheJobIsRefusedWithTheArticle(String text) {
        assertThatThrownBy(() -> new Comment(text)).hasMessageContaining("L1132-1");
    }
}
