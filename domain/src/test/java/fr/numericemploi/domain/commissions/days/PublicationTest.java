package fr.numericemploi.domain.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALICE;
import static fr.numericemploi.domain.commissions.days.Days.BRUNO;
import static fr.numericemploi.domain.commissions.days.Days.CHLOE;
import static fr.numericemploi.domain.commissions.days.Days.DATE;
import static fr.numericemploi.domain.commissions.days.Days.WEEK_BEFORE;
import static fr.numericemploi.domain.commissions.days.Days.aPlannedDay;
import static fr.numericemploi.domain.commissions.days.Days.aPublishedDay;
import static fr.numericemploi.domain.commissions.days.Days.firstFit;
import static fr.numericemploi.domain.commissions.days.Days.interviewOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import org.junit.jupiter.api.Test;

class PublicationTest {
    @Test
    void publishingInvitesEveryoneOnce() {
        var day = aPlannedDay();

        var events = day.publish(WEEK_BEFORE);

        assertThat(events)
                .filteredOn(InterviewInvited.class::isInstance)
                .extracting(event -> ((InterviewInvited) event).candidate())
                .containsExactly(ALICE, BRUNO, CHLOE);
        assertThat(events).filteredOn(RecruiterScheduled.class::isInstance).hasSize(4);
        assertThatThrownBy(() -> day.publish(WEEK_BEFORE)).hasMessageContaining("publiée");
    }

    @Test
    void theInvitationTellsWhenAndWhere() {
        var day = aPublishedDay();
        var alice = day.snapshot().arrangement().guests().invitee(ALICE);

        assertThat(alice.told()).contains(interviewOf(day, ALICE));
        assertThat(day.snapshot()
                        .arrangement()
                        .appointment(alice.told().orElseThrow())
                        .start())
                .isEqualTo(Days.DATE.atTime(9, 0));
        assertThat(alice.letters()).isEqualTo(1);
    }

    @Test
    void aMoveByHandTellsThatPersonAndTheRecruitersConcerned() {
        var day = aPublishedDay();
        var before = interviewOf(day, ALICE);
        var later = new PlannedInterview(ALICE, before.panel(), 5, before.room());

        var events = day.move(later, WEEK_BEFORE);

        var moved = (InterviewMoved) events.get(1);
        assertThat(moved.candidate()).isEqualTo(ALICE);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.appointment().start()).isEqualTo(Days.DATE.atTime(11, 45));
        assertThat(events.subList(2, events.size())).hasSize(2).hasOnlyElementsOfType(RecruiterScheduled.class);
    }

    @Test
    void aMoveThatBreaksAHardRuleIsRefusedByItsName() {
        var day = aPublishedDay();
        var taken = interviewOf(day, BRUNO);
        var onTop = new PlannedInterview(ALICE, taken.panel(), taken.slot(), taken.room());

        assertThatThrownBy(() -> day.move(onTop, WEEK_BEFORE)).hasMessageContaining("a déjà un entretien");
    }

    @Test
    void whatIsPinnedStaysInTheNextPlan() {
        var day = aPlannedDay();
        var before = interviewOf(day, ALICE);
        var pinned = new PlannedInterview(ALICE, before.panel(), 4, before.room());
        day.move(pinned, WEEK_BEFORE);

        day.adopt(firstFit(day.problem(WEEK_BEFORE)), WEEK_BEFORE);

        assertThat(interviewOf(day, ALICE)).isEqualTo(pinned);
    }

    @Test
    void whoeverIsExcludedIsToldOnceInvitedAndNotBefore() {
        assertThat(aPlannedDay().exclude(ALICE, true)).hasSize(1);

        var events = aPublishedDay().exclude(ALICE, true);

        assertThat(events).hasAtLeastOneElementOfType(InterviewCancelled.class);
    }

    @Test
    void thePersonConfirmsAndTheSameAnswerAgainChangesNothing() {
        var day = aPublishedDay();
        var invitation = day.snapshot().arrangement().guests().invitee(ALICE).invitation();

        assertThat(day.answer(invitation, Reply.CONFIRMED, ""))
                .containsExactly(new InvitationAnswered(day.snapshot().id(), ALICE, Reply.CONFIRMED));
        assertThat(day.answer(invitation, Reply.CONFIRMED, "")).isEmpty();
    }

    @Test
    void aCancelledDayIsToldToEveryoneInvited() {
        var events = aPublishedDay().cancel();

        assertThat(events).filteredOn(InterviewCancelled.class::isInstance).hasSize(3);
        assertThat(events).filteredOn(RecruiterReleased.class::isInstance).hasSize(4);
        assertThat(aPlannedDay().cancel()).hasSize(1);
    }

    @Test
    void aDayDoesNotBeginBeforeItsDate() {
        assertThatThrownBy(() -> aPublishedDay().start(WEEK_BEFORE)).hasMessageContaining("17/03/2016");
    }

    @Test
    void nobodyIsInvitedToWhatHasBegun() {
        var day = aPlannedDay();
        var late = DATE.atTime(9, 0);

        assertThatThrownBy(() -> day.publish(late)).hasMessageContaining("a déjà commencé");
        day.adopt(Days.firstFit(day.problem(late)), late);

        assertThat(day.publish(late)).isNotEmpty();
    }
}
