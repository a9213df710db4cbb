package fr.numericemploi.domain.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.able;
import static fr.numericemploi.domain.candidates.pool.Pool.jobs;
import static fr.numericemploi.domain.candidates.pool.Pool.skills;
import static fr.numericemploi.domain.candidates.pool.Pool.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.shared.InseeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DEV-JAVA:3             | DEV-JAVA:3             | 10000 | all of what is asked
                    DEV-JAVA:3             | DEV-JAVA:4             | 10000 | more counts no more than all
                    DEV-JAVA:3             | DEV-JAVA:2             |  6666 | two levels of three
                    DEV-JAVA:3 DAT-SQL:1   | DAT-SQL:4              |  2500 | one level of four
                    DEV-JAVA:3 DAT-SQL:1   | DEV-JAVA:3             |  7500 | three levels of four
                    DEV-JAVA:3             | SYS-LINUX:4            |     0 | nothing of it
                    """)
    void skillsCountByTheLevelsReached(String asked, String had, int points) {
        assertThat(Fit.points(wanted(asked), able(had))).isEqualTo(points);
    }

    @Test
    void anotherJobOfTheFamilyCountsHalf() {
        var here = new Wanted(skills(""), jobs("M1855"), jobs("M1805"), Set.of());
        var near = new Wanted(skills(""), jobs("M1861"), jobs("M1805"), Set.of());
        var elsewhere = new Wanted(skills(""), jobs("M1801"), jobs("M1801"), Set.of());

        assertThat(Fit.points(here, able(""))).isEqualTo(Fit.FULL);
        assertThat(Fit.points(near, able(""))).isEqualTo(Fit.FULL / 2);
        assertThat(Fit.points(elsewhere, able(""))).isZero();
    }

    @Test
    void skillsWeighSixJobThreeAndWordsOne() {
        var all = new Wanted(skills("DEV-JAVA:2"), jobs("M1861"), jobs("M1805"), Set.of("jeu", "robot"));

        var fit = Fit.of(all, able("DEV-JAVA:2", "robot"));

        assertThat(fit.points()).isEqualTo((6 * 10_000 + 3 * 5_000 + 5_000) / 10);
        assertThat(fit.reasons())
                .containsExactly(
                        Reason.skill("DEV-JAVA", 2, 2),
                        Reason.of(Reason.Kind.JOB_NEAR, "M1805"),
                        Reason.of(Reason.Kind.WORD_FOUND, "robot"));
    }

    @Test
    void everySkillAskedForIsAnsweredWithAReason() {
        var fit = Fit.of(wanted("DEV-JAVA:3"), able("DEV-JAVA:4"));
        var lacking = Fit.of(wanted("DEV-JAVA:3"), able(""));

        assertThat(fit.reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.SKILL_ABOVE);
        assertThat(lacking.reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.SKILL_MISSING);
    }

    @Test
    void whereNothingIsAskedEverybodyFits() {
        assertThat(Fit.of(wanted(""), able("DEV-JAVA:1"))).isEqualTo(new Fit(Fit.FULL, List.of()));
    }

    @Test
    void levelsAndTheirNumberAreBounded() {
        assertThatThrownBy(() -> wanted("DEV-JAVA:5")).hasMessageContaining("5");
        assertThatThrownBy(() -> new Wanted(skills(""), Set.of(), Set.of(), Set.of("abcdefghijk".split(""))))
                .hasMessageContaining("10 critères");
    }

    @Test
    void aPlaceOutOfReachOrAStartTooEarlyMakesWorkImpossibleHoweverWellTheRestFits() {
        var inStrasbourg = Mobility.within(Places.strasbourg().code());
        var march = LocalDate.of(2016, 3, 1);
        var wanted = new Wanted(
                skills("DEV-JAVA:2"),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(Places.strasbourg()),
                Optional.of(march));

        assertThat(Fit.suits(wanted, new Able(able("DEV-JAVA:2"), inStrasbourg, march), 100))
                .isTrue();
        assertThat(Fit.suits(wanted, new Able(able("DEV-JAVA:1"), inStrasbourg, march), 51))
                .isFalse();
        assertThat(Fit.suits(wanted, new Able(able("DEV-JAVA:1"), inStrasbourg, march), 50))
                .isTrue();
        assertThat(Fit.suits(wanted, new Able(able("DEV-JAVA:2"), inStrasbourg, march.plusDays(1)), 0))
                .isFalse();
        var elsewhere = Mobility.within(new InseeCode("54395"));
        assertThat(Fit.suits(wanted, new Able(able("DEV-JAVA:2"), elsewhere, march), 0))
                .isFalse();
    }

    @Test
    void trainingBringsSkillsAndTakesNoneAway() {
        var able =
                new Able(able("DEV-JAVA:3"), Mobility.within(Places.strasbourg().code()), LocalDate.of(2016, 3, 1));

        var trained = able.taught(skills("DEV-JAVA:2 DAT-SQL:2"), LocalDate.of(2016, 6, 1));

        assertThat(trained.strengths().skills()).isEqualTo(skills("DEV-JAVA:3 DAT-SQL:2"));
        assertThat(trained.readyOn()).isEqualTo("2016-06-01");
    }
}
