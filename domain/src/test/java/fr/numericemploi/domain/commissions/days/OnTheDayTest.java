package fr.numericemploi.domain.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALICE;
import static fr.numericemploi.domain.commissions.days.Days.BRUNO;
import static fr.numericemploi.domain.commissions.days.Days.CHLOE;
import static fr.numericemploi.domain.commissions.days.Days.DATE;
import static fr.numericemploi.domain.commissions.days.Days.RHIN;
import static fr.numericemploi.domain.commissions.days.Days.VOSGES;
import static fr.numericemploi.domain.commissions.days.Days.aRecruiter;
import static fr.numericemploi.domain.commissions.days.Days.aRunningDay;
import static fr.numericemploi.domain.commissions.days.Days.firstFit;
import static fr.numericemploi.domain.commissions.days.Days.interviewOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At nine Alice and Bruno are seen, at half past nine Chloé. */
class OnTheDayTest {
    private static final LocalDateTime FIVE_PAST_NINE = DATE.atTime(9, 5);

    @Test
    void aClosedRoomMovesOnlyThoseWhoWereToBeSeenThere() {
        var day = aRunningDay();
        var room = interviewOf(day, CHLOE).room();

        var events = replan(day, new Disruption.RoomClosed(room, LocalTime.of(9, 30)));

        assertThat(told(events)).containsExactly(CHLOE);
        assertThat(interviewOf(day, CHLOE).room()).isEqualTo(room.equals(VOSGES.id()) ? RHIN.id() : VOSGES.id());
    }

    @Test
    void anAbsentRecruitersPanelIsReplacedByTheOther() {
        var day = aRunningDay();
        var panel = interviewOf(day, CHLOE).panel();
        var absent =
                day.snapshot().arrangement().jury().panel(panel).recruiters().get(0);

        var events = replan(day, new Disruption.RecruiterAbsent(absent, LocalTime.of(9, 15)));

        assertThat(told(events)).containsExactly(CHLOE);
        assertThat(interviewOf(day, CHLOE).panel()).isNotEqualTo(panel);
    }

    @Test
    void whoeverWaitsForARecruiterWhoNeverCameIsSeenLater() {
        var day = aRunningDay();
        var panel = interviewOf(day, ALICE).panel();
        var absent =
                day.snapshot().arrangement().jury().panel(panel).recruiters().get(0);

        replan(day, new Disruption.RecruiterAbsent(absent, LocalTime.of(9, 0)));

        assertThat(interviewOf(day, ALICE).slot()).isPositive();
        assertThat(interviewOf(day, ALICE).panel()).isNotEqualTo(panel);
    }

    @Test
    void aSubstituteTakesTheSeatAndWhatHasBegunStaysWithTheOneWhoWasThere() {
        var day = aRunningDay();
        var substitute = aRecruiter(RecruiterKind.HR);
        day.join(substitute);
        var panel = day.snapshot()
                .arrangement()
                .jury()
                .panel(interviewOf(day, CHLOE).panel());
        var absent = panel.recruiters().get(0);

        var events =
                replan(day, new Disruption.RecruiterReplaced(panel.id(), absent, substitute.id(), LocalTime.of(9, 15)));

        var after = day.snapshot().arrangement().jury().panel(panel.id());
        assertThat(after.recruitersAt(0)).containsExactlyElementsOf(panel.recruiters());
        assertThat(after.recruitersAt(1)).contains(substitute.id()).doesNotContain(absent);
        assertThat(told(events)).isEmpty();
        assertThat(events).hasAtLeastOneElementOfType(RecruiterScheduled.class);
    }

    @Test
    void whoeverComesLateGetsALaterPlace() {
        var day = aRunningDay();

        var events = replan(day, new Disruption.LateArrival(ALICE, LocalTime.of(10, 0)));

        assertThat(told(events)).containsExactly(ALICE);
        assertThat(interviewOf(day, ALICE).slot()).isEqualTo(2);
    }

    @Test
    void whoeverCallsOffGetsACancellation() {
        var day = aRunningDay();

        var events = day.attend(CHLOE, Attendance.EXCUSED, FIVE_PAST_NINE);

        assertThat(events).hasAtLeastOneElementOfType(InterviewCancelled.class);
        assertThat(day.snapshot().arrangement().guests().invitee(CHLOE).attendance())
                .isEqualTo(Attendance.EXCUSED);
    }

    @Test
    void nobodyIsAbsentBeforeTheHour() {
        assertThatThrownBy(() -> aRunningDay().attend(CHLOE, Attendance.ABSENT, FIVE_PAST_NINE))
                .hasMessageContaining("09:30");
    }

    @Test
    void whoeverWasSeenStaysWhereTheyWereSeen() {
        var day = aRunningDay();
        day.attend(ALICE, Attendance.PRESENT, FIVE_PAST_NINE);

        assertThatThrownBy(() -> day.disrupt(new Disruption.LateArrival(ALICE, LocalTime.of(10, 0)), FIVE_PAST_NINE))
                .hasMessageContaining("a été reçue");
    }

    @Test
    void aDayIsClosedOnceItIsKnownWhoCame() {
        var day = aRunningDay();
        var noon = DATE.atTime(12, 30);
        day.attend(ALICE, Attendance.PRESENT, noon);
        day.attend(BRUNO, Attendance.LATE, noon);
        assertThatThrownBy(day::close).hasMessageContaining("1 personne");

        day.attend(CHLOE, Attendance.ABSENT, noon);
        day.close();

        assertThat(day.snapshot().status()).isEqualTo(DayStatus.CLOSED);
        assertThatThrownBy(day::cancel).hasMessageContaining("close");
    }

    private static List<Event> replan(SelectionDay day, Disruption disruption) {
        day.disrupt(disruption, FIVE_PAST_NINE);
        return day.adopt(firstFit(day.problem(FIVE_PAST_NINE)), FIVE_PAST_NINE);
    }

    private static List<CandidateId> told(List<Event> events) {
        return events.stream()
                .filter(InterviewMoved.class::isInstance)
                .map(event -> ((InterviewMoved) event).candidate())
                .toList();
    }
}
