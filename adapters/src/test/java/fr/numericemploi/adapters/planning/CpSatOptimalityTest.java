package fr.numericemploi.adapters.planning;

import static fr.numericemploi.domain.commissions.planning.Changes.halved;
import static fr.numericemploi.domain.commissions.planning.Changes.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.commissions.planning.GreedyPlanner;
import fr.numericemploi.domain.commissions.planning.Achieved;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.RandomDays;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpSatOptimalityTest {
    private final CpSatPlanner planner = new CpSatPlanner(Duration.ofSeconds(20), 2);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void noPlanOfASmallDayIsBetterInAnyObjective(long seed) {
        var day = RandomDays.aDay(seed, 4, 2, 3);

        assertThat(values(planner.plan(day))).isEqualTo(EveryPlan.best(day));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void noNewPlanOfASmallDayMovesFewerPeople(long seed) {
        var day = onTheDay(RandomDays.aDay(seed, 4, 2, 3));

        assertThat(values(planner.plan(day))).isEqualTo(EveryPlan.best(day));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePlanOfAUsualDayIsProvenOptimal(long seed) {
        assertThat(planner.plan(RandomDays.aDay(seed, 30, 4, 10)).status()).isEqualTo(Plan.Status.PROVEN_OPTIMAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNewPlanOfAUsualDayIsProvenOptimal(long seed) {
        var published = planner.plan(RandomDays.aDay(seed, 30, 4, 10)).interviews();
        var day = with(
                RandomDays.aDay(seed, 30, 4, 10),
                2,
                halved(RandomDays.aDay(seed, 30, 4, 10).panels().get(1), 4, 5, 6));

        assertThat(planner.plan(day.replanning(published, 4)).status()).isEqualTo(Plan.Status.PROVEN_OPTIMAL);
    }

    @Test
    void thePlanOfADayOfThreeHundredIsWithinOnePercentOfItsBounds() {
        var day = RandomDays.aDay(1, 300, 20, 18);

        var plan = new CpSatPlanner(Duration.ofSeconds(10), 2).plan(day);

        HardRules.of(day).check(plan.interviews());
        assertThat(plan.gap()).isLessThan(0.01);
    }

    /** The second slot is to begin, the first person has not come, a recruiter of the first panel leaves. */
    private static PlanningProblem onTheDay(PlanningProblem day) {
        var published = new GreedyPlanner().plan(day).interviews();
        var withoutRecruiter = with(day, 1, halved(day.panels().get(0), 2));
        return withoutRecruiter.excluding(Set.of(day.people().get(0).id())).replanning(published, 1);
    }

    private static List<Long> values(Plan plan) {
        return plan.achieved().stream().map(Achieved::value).toList();
    }
}
