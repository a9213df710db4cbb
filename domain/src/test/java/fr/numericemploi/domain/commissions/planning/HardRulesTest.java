package fr.numericemploi.domain.commissions.planning;

import static fr.numericemploi.domain.commissions.planning.Changes.halved;
import static fr.numericemploi.domain.commissions.planning.Changes.onlyAt;
import static fr.numericemploi.domain.commissions.planning.Changes.resting;
import static fr.numericemploi.domain.commissions.planning.Changes.sharing;
import static fr.numericemploi.domain.commissions.planning.Changes.stepFree;
import static fr.numericemploi.domain.commissions.planning.Changes.upstairs;
import static fr.numericemploi.domain.commissions.planning.Changes.with;
import static fr.numericemploi.domain.commissions.planning.Marathon.aDay;
import static fr.numericemploi.domain.commissions.planning.Marathon.hr;
import static fr.numericemploi.domain.commissions.planning.Marathon.interview;
import static fr.numericemploi.domain.commissions.planning.Marathon.panel;
import static fr.numericemploi.domain.commissions.planning.Marathon.person;
import static fr.numericemploi.domain.commissions.planning.Marathon.personId;
import static fr.numericemploi.domain.commissions.planning.Marathon.room;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.numericemploi.domain.commissions.PlanRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HardRulesTest {
    private static final PlanningProblem DAY = aDay(3, 2, 4);
    private static final PlannedInterview OTHER = interview(2, 2, 1, 2);

    static Stream<Arguments> brokenByPersonOneAtPanelOneInSlotOneAndRoomOne() {
        return Stream.of(
                arguments(PlanRule.PERSON_EXCLUDED, DAY.excluding(Set.of(personId(1)))),
                arguments(PlanRule.ALREADY_BEGUN, DAY.replanning(List.of(), 2)),
                arguments(PlanRule.PIN_LOST, DAY.pinning(List.of(interview(1, 1, 0, 1)))),
                arguments(PlanRule.PERSON_UNAVAILABLE, with(DAY, 1, onlyAt(person(1, 4), 0, 2, 3))),
                arguments(PlanRule.RECRUITER_UNAVAILABLE, with(DAY, 1, halved(panel(1, 4), 1))),
                arguments(PlanRule.PANEL_BREAK, with(DAY, 1, resting(panel(1, 4), 1))),
                arguments(PlanRule.CONFLICT_OF_INTEREST, with(DAY, new Conflict(personId(1), hr(1)))),
                arguments(PlanRule.ROOM_UNAVAILABLE, with(DAY, 1, onlyAt(room(1, 4), 0))),
                arguments(PlanRule.STEP_FREE, with(with(DAY, 1, stepFree(person(1, 4))), 1, upstairs(room(1, 4)))),
                arguments(PlanRule.RECRUITER_TAKEN, with(DAY, 1, sharing(panel(1, 4), panel(2, 4)))));
    }

    @ParameterizedTest
    @MethodSource("brokenByPersonOneAtPanelOneInSlotOneAndRoomOne")
    void anInterviewThatTheDayForbidsIsRefusedWithTheRulesName(PlanRule rule, PlanningProblem day) {
        assertThat(refusal(day, interview(1, 1, 1, 1))).isEqualTo(rule);
    }

    static Stream<Arguments> forbiddenInterviews() {
        return Stream.of(
                arguments(PlanRule.PERSON_UNKNOWN, interview(9, 1, 1, 1)),
                arguments(PlanRule.PANEL_UNKNOWN, interview(1, 9, 1, 1)),
                arguments(PlanRule.ROOM_UNKNOWN, interview(1, 1, 1, 9)),
                arguments(PlanRule.SLOT_UNKNOWN, interview(1, 1, 4, 1)),
                arguments(PlanRule.PERSON_SEEN_TWICE, interview(2, 1, 3, 1)),
                arguments(PlanRule.PANEL_TAKEN, interview(1, 2, 1, 1)),
                arguments(PlanRule.ROOM_TAKEN, interview(1, 1, 1, 2)));
    }

    @ParameterizedTest
    @MethodSource("forbiddenInterviews")
    void anInterviewThatDoesNotGoWithTheOthersIsRefusedWithTheRulesName(PlanRule rule, PlannedInterview interview) {
        assertThat(refusal(DAY, interview)).isEqualTo(rule);
    }

    @Test
    void theRefusalTellsTheFactsInFrench() {
        var refusal = catchThrowableOfType(
                RuleViolation.class, () -> HardRules.of(DAY).check(interview(1, 2, 1, 1), List.of(OTHER)));

        assertThat(refusal).hasMessage("Le jury 2 a déjà un entretien à 09:30.");
    }

    @Test
    void aPlanWithoutAPinnedInterviewIsRefused() {
        var day = DAY.pinning(List.of(interview(1, 1, 0, 1)));

        var refusal = catchThrowableOfType(
                RuleViolation.class, () -> HardRules.of(day).check(List.of(OTHER)));

        assertThat(refusal.rule()).isEqualTo(PlanRule.PIN_LOST);
    }

    @Test
    void whatHasBegunIsAFactEvenIfARecruiterHasLeftSince() {
        var begun = interview(1, 1, 0, 1);
        var day = with(DAY, 1, halved(panel(1, 4), 0, 1)).replanning(List.of(begun), 1);

        assertThatCode(() -> HardRules.of(day).check(List.of(begun, OTHER))).doesNotThrowAnyException();
    }

    private static Object refusal(PlanningProblem day, PlannedInterview interview) {
        return catchThrowableOfType(RuleViolation.class, () -> HardRules.of(day).check(interview, List.of(OTHER)))
                .rule();
    }
}
