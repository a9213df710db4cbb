package fr.numericemploi.domain.commissions.engineering;

import static fr.numericemploi.domain.commissions.engineering.Prospects.DEVELOPER;
import static fr.numericemploi.domain.commissions.engineering.Prospects.SHEET;
import static fr.numericemploi.domain.commissions.engineering.Prospects.TODAY;
import static fr.numericemploi.domain.commissions.engineering.Prospects.YARDSTICK;
import static fr.numericemploi.domain.commissions.engineering.Prospects.inRome3;
import static fr.numericemploi.domain.commissions.engineering.Prospects.posts;
import static fr.numericemploi.domain.commissions.engineering.Prospects.someoneWith;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.commissions.engineering.Gap.MissingSkill;
import fr.numericemploi.domain.reference.SkillCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {
    private static final String JAVA = "DEV-JAVA:3";

    @Test
    void whoSuitsNowWhoWouldAfterTrainingAndWhoIsLacking() {
        var people = List.of(
                someoneWith(JAVA), someoneWith("DEV-JAVA:1", "DEV-JAVA"), someoneWith("DEV-JAVA:1"), someoneWith(""));

        var gaps = Gap.of(List.of(posts(2, JAVA), posts(3, JAVA)), people, YARDSTICK);

        assertThat(gaps)
                .containsExactly(new Gap(
                        new Quarter(2016, 1),
                        DEVELOPER,
                        5,
                        1,
                        1,
                        List.of(new MissingSkill(new SkillCode("DEV-JAVA"), 5, 3))));
        assertThat(gaps.get(0).gap()).isEqualTo(4);
    }

    @Test
    void trainingThatEndsAfterTheLastStartIsTooLate() {
        var apprentice = someoneWith("", "DEV-JAVA");

        assertThat(gapOf(posts(1, JAVA, TODAY, TODAY.plusMonths(3)), apprentice).fitAfterTraining())
                .isEqualTo(1);
        assertThat(gapOf(posts(1, JAVA, TODAY, TODAY.plusMonths(3).minusDays(1)), apprentice)
                        .fitAfterTraining())
                .isZero();
    }

    @Test
    void needsOfOneSheetAddUpWhereOneOfThemIsStatedInRome3() {
        var gaps = Gap.of(List.of(posts(2, JAVA), inRome3(3, JAVA)), List.of(someoneWith(JAVA)), YARDSTICK);

        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.job()).isEqualTo(SHEET);
            assertThat(gap.posts()).isEqualTo(5);
            assertThat(gap.fitNow()).isEqualTo(1);
        });
    }

    @Test
    void aNeedStandsInTheQuarterOfItsStartAndNeverInOneThatHasPassed() {
        var late = posts(1, JAVA, TODAY.minusMonths(5), TODAY.plusMonths(1));
        var next = posts(1, JAVA, TODAY.plusMonths(1), TODAY.plusMonths(6));

        assertThat(Gap.of(List.of(next, late), List.of(), YARDSTICK))
                .extracting(gap -> gap.quarter().toString())
                .containsExactly("2016-T1", "2016-T2");
    }

    private static Gap gapOf(Demand demand, Prospect person) {
        return Gap.of(List.of(demand), List.of(person), YARDSTICK).get(0);
    }
}
