package fr.numericemploi.domain.funding.criteria;

import static fr.numericemploi.domain.funding.criteria.Truth.NO;
import static fr.numericemploi.domain.funding.criteria.Truth.UNKNOWN;
import static fr.numericemploi.domain.funding.criteria.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.funding.criteria.Criterion.All;
import fr.numericemploi.domain.funding.criteria.Criterion.Any;
import fr.numericemploi.domain.funding.criteria.Criterion.Is;
import fr.numericemploi.domain.funding.criteria.Criterion.Not;
import fr.numericemploi.domain.funding.criteria.Criterion.PartOf;
import fr.numericemploi.domain.funding.criteria.Criterion.Shown;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private static final Criterion RSA = new Is(Flag.RSA, true);
    private static final Criterion ASS = new Is(Flag.ASS, true);
    private static final Facts RSA_ONLY = Facts.NONE.with(Flag.RSA, true);

    @Test
    void whatIsNotKnownIsNeitherYesNorNoAndIsNamed() {
        assertThat(answer(RSA, Facts.NONE)).isEqualTo(Answer.unknown(Flag.RSA));
        assertThat(answer(new Not(RSA), Facts.NONE).truth()).isEqualTo(UNKNOWN);
    }

    @Test
    void oneThatHoldsSettlesAnyOfSeveral() {
        assertThat(answer(new Any(List.of(RSA, ASS)), RSA_ONLY).truth()).isEqualTo(YES);
        assertThat(answer(new All(List.of(RSA, ASS)), RSA_ONLY)).isEqualTo(Answer.unknown(Flag.ASS));
    }

    @Test
    void oneThatFailsSettlesEachOfSeveral() {
        var neither = RSA_ONLY.with(Flag.RSA, false);

        assertThat(answer(new All(List.of(RSA, ASS)), neither).truth()).isEqualTo(NO);
        assertThat(answer(new Any(List.of(RSA, ASS)), neither).missing()).containsExactly(Flag.ASS);
    }

    @Test
    void aPaperThatIsTooOldIsMissing() {
        var shown = new Shown(Paper.RSA_NOTICE, Optional.of(3));
        var of = Facts.NONE.with(Paper.RSA_NOTICE, LocalDate.of(2024, 11, 30));

        assertThat(answer(shown, of.with(Day.DECIDED_ON, LocalDate.of(2025, 2, 27)))
                        .truth())
                .isEqualTo(YES);
        assertThat(answer(shown, of.with(Day.DECIDED_ON, LocalDate.of(2025, 2, 28)))
                        .missing())
                .containsExactly(Paper.RSA_NOTICE);
    }

    @Test
    void aThirdIsExactlyAThird() {
        var third = new PartOf(
                Measure.COMPANY_HOURS, Measure.TRAINING_HOURS, Optional.empty(), Optional.of(Share.read("1/3")));
        var hours = Facts.NONE.reading(Measure.TRAINING_HOURS, "400");

        assertThat(answer(third, hours.reading(Measure.COMPANY_HOURS, "133.33")).truth())
                .isEqualTo(YES);
        assertThat(answer(third, hours.reading(Measure.COMPANY_HOURS, "133.34")).truth())
                .isEqualTo(NO);
    }

    private static Answer answer(Criterion criterion, Facts facts) {
        return criterion.answer(new Inquiry(facts, Map.of(), Map.of()));
    }
}
