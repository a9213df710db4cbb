package fr.numericemploi.application.commissions.planning;

import static fr.numericemploi.domain.commissions.planning.Changes.halved;
import static fr.numericemploi.domain.commissions.planning.Changes.onlyAt;
import static fr.numericemploi.domain.commissions.planning.Changes.sharing;
import static fr.numericemploi.domain.commissions.planning.Changes.stepFree;
import static fr.numericemploi.domain.commissions.planning.Changes.upstairs;
import static fr.numericemploi.domain.commissions.planning.Changes.with;
import static fr.numericemploi.domain.commissions.planning.Marathon.aDay;
import static fr.numericemploi.domain.commissions.planning.Marathon.hr;
import static fr.numericemploi.domain.commissions.planning.Marathon.interview;
import static fr.numericemploi.domain.commissions.planning.Marathon.panel;
import static fr.numericemploi.domain.commissions.planning.Marathon.panelId;
import static fr.numericemploi.domain.commissions.planning.Marathon.person;
import static fr.numericemploi.domain.commissions.planning.Marathon.personId;
import static fr.numericemploi.domain.commissions.planning.Marathon.room;
import static fr.numericemploi.domain.commissions.planning.Marathon.roomId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.numericemploi.domain.commissions.PlanRule;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.RandomDays;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public abstract class PlanSelectionDayContract {
    protected abstract PlanSelectionDay planner();

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlanKeepsTheHardRulesAndGivesReasonsForEveryoneItLeavesAside(long seed) {
        var day = RandomDays.aDay(seed, 14, 3, 5);

        var plan = planner().plan(day);

        HardRules.of(day).check(plan.interviews());
        assertThat(plan.interviews()).hasSize(14 - plan.unplaced().size());
        assertThat(plan.unplaced()).allSatisfy(one -> assertThat(one.reasons())
                .hasSize(day.panels().size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNewPlanOnTheDayKeepsTheHardRules(long seed) {
        var published = planner().plan(RandomDays.aDay(seed, 12, 3, 6)).interviews();
        var late = halved(panel(1, 6), 3, 4);
        var day = with(RandomDays.aDay(seed, 12, 3, 6), 1, late)
                .excluding(Set.of(personId(1)))
                .replanning(published, 2);

        var plan = planner().plan(day);

        HardRules.of(day).check(plan.interviews());
        assertThat(plan.interviews()).containsAll(day.begun());
    }

    @Test
    void everyoneIsSeenWhereThereIsTimeForAll() {
        assertThat(planner().plan(aDay(6, 2, 3)).unplaced()).isEmpty();
    }

    @Test
    void aDayWithoutPeopleHasAnEmptyPlan() {
        assertThat(planner().plan(aDay(0, 2, 3)).interviews()).isEmpty();
    }

    @Test
    void aPersonInConflictWithOnePanelIsSeenByTheOther() {
        var day = with(aDay(1, 2, 1), new Conflict(personId(1), hr(1)));

        assertThat(interviews(day)).extracting(PlannedInterview::panel).containsExactly(panelId(2));
    }

    @Test
    void aPersonWhoNeedsStepFreeAccessGetsSuchARoomAtATimeWhenItIsLent() {
        var day = with(with(aDay(1, 2, 2), 1, upstairs(room(1, 2))), 2, onlyAt(room(2, 2), 1));
        day = with(day, 1, stepFree(person(1, 2)));

        assertThat(interviews(day))
                .extracting(PlannedInterview::slot, PlannedInterview::room)
                .containsExactly(tuple(1, roomId(2)));
    }

    @Test
    void whoeverIsExcludedIsLeftAside() {
        var plan = planner().plan(aDay(2, 1, 2).excluding(Set.of(personId(1))));

        assertThat(plan.interviews()).extracting(PlannedInterview::person).containsExactly(personId(2));
        assertThat(plan.unplaced().get(0).inWords()).contains("coordination");
    }

    @Test
    void whatIsPinnedStays() {
        var pinned = List.of(interview(2, 2, 3, 1), interview(5, 1, 0, 2));

        assertThat(interviews(aDay(8, 2, 4).pinning(pinned))).hasSize(8).containsAll(pinned);
    }

    @Test
    void aPinThatBreaksAHardRuleIsRefusedWithTheRulesName() {
        var day = with(aDay(2, 1, 2), 1, onlyAt(person(1, 2), 0)).pinning(List.of(interview(1, 1, 1, 1)));

        var refusal = catchThrowableOfType(RuleViolation.class, () -> planner().plan(day));

        assertThat(refusal.rule()).isEqualTo(PlanRule.PERSON_UNAVAILABLE);
    }

    @Test
    void onTheDayOnlyThoseMoveWhoMust() {
        var published = planner().plan(aDay(6, 2, 4)).interviews();
        var absent = halved(panel(1, 4), 1, 2, 3);
        var day = with(aDay(6, 2, 4), 1, absent).replanning(published, 1);

        var plan = planner().plan(day);

        assertThat(plan.interviews())
                .containsAll(published.stream()
                        .filter(one -> one.slot() < 1 || one.panel().equals(panelId(2)))
                        .toList());
    }

    @Test
    void recruitersWhoSitOnTwoPanelsAreInOnePlaceAtATime() {
        var day = with(aDay(4, 2, 2), 2, sharing(panel(2, 2), panel(1, 2)));

        assertThat(interviews(day))
                .hasSize(2)
                .extracting(PlannedInterview::slot)
                .containsExactlyInAnyOrder(0, 1);
    }

    private List<PlannedInterview> interviews(PlanningProblem day) {
        var interviews = planner().plan(day).interviews();
        HardRules.of(day).check(interviews);
        return interviews;
    }
}
