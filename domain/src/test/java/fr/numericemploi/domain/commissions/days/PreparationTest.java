package fr.numericemploi.domain.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALICE;
import static fr.numericemploi.domain.commissions.days.Days.ARCHITECT;
import static fr.numericemploi.domain.commissions.days.Days.ENGINEER;
import static fr.numericemploi.domain.commissions.days.Days.HR_ASSISTANT;
import static fr.numericemploi.domain.commissions.days.Days.HR_MANAGER;
import static fr.numericemploi.domain.commissions.days.Days.WEEK_BEFORE;
import static fr.numericemploi.domain.commissions.days.Days.aDraft;
import static fr.numericemploi.domain.commissions.days.Days.aMorning;
import static fr.numericemploi.domain.commissions.days.Days.aPlannedDay;
import static fr.numericemploi.domain.commissions.days.Days.aPreparedDay;
import static fr.numericemploi.domain.commissions.days.Days.aPublishedDay;
import static fr.numericemploi.domain.commissions.days.Days.someoneTiedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PreparationTest {
    @Test
    void interviewsFollowOneAnotherAroundTheBreak() {
        assertThat(aMorning().timetable().slots())
                .extracting(Slot::start)
                .containsExactly(
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(10, 45),
                        LocalTime.of(11, 15),
                        LocalTime.of(11, 45));
    }

    @Test
    void nobodyIsSeenDuringTheBreakOrBetweenTwoSlots() {
        var timetable = aMorning().timetable();

        assertThat(timetable.slotAt(LocalTime.of(10, 45))).isEqualTo(3);
        assertThatThrownBy(() -> timetable.slotAt(LocalTime.of(10, 30))).hasMessageContaining("pause");
        assertThatThrownBy(() -> timetable.slotAt(LocalTime.of(9, 10)))
                .hasMessageContaining("09:00, 09:30, 10:00, 10:45, 11:15, 11:45");
    }

    @Test
    void aDayWithoutRoomForOneInterviewIsRefused() {
        var night = LocalTime.of(23, 45);

        assertThatThrownBy(() -> new Timetable(Days.DATE, night, LocalTime.of(23, 59), 60, List.of()))
                .hasMessageContaining("entretien de 10 à 120 minutes");
    }

    @Test
    void panelsProposedAreOfTwoKindsAndTwoCompanies() {
        var panels = aPreparedDay().snapshot().arrangement().jury().panels();

        assertThat(panels).hasSize(2).allSatisfy(panel -> assertThat(panel.recruiters())
                .containsAnyOf(ENGINEER.id(), ARCHITECT.id())
                .containsAnyOf(HR_MANAGER.id(), HR_ASSISTANT.id()));
    }

    @Test
    void whoeverComesAtOneTimeOnlyIsSeatedWithSomebodyWhoIsThereThen() {
        var day = aDraft();
        var early = HR_MANAGER.when(new Availability(List.of(new Period(LocalTime.of(9, 0), LocalTime.of(10, 0)))));
        var late = ENGINEER.when(new Availability(List.of(new Period(LocalTime.of(11, 0), LocalTime.of(12, 15)))));
        List.of(early, late, HR_ASSISTANT, ARCHITECT).forEach(day::join);

        day.formPanels(newPanels());

        assertThat(day.snapshot().arrangement().jury().panels())
                .extracting(panel -> List.copyOf(panel.recruiters()))
                .containsExactlyInAnyOrder(List.of(early.id(), ARCHITECT.id()), List.of(late.id(), HR_ASSISTANT.id()));
    }

    @Test
    void twoRecruitersOfOneCompanyAreNoPanel() {
        var day = aDraft();
        var colleague = AvailableRecruiter.of(
                new RecruiterId(UUID.randomUUID()),
                ENGINEER.company(),
                HR_MANAGER.kind(),
                HR_MANAGER.expertise(),
                Availability.ALL_DAY);
        List.of(ENGINEER, colleague).forEach(day::join);
        var panel =
                InterviewPanel.of(new PanelId(UUID.randomUUID()), 1, List.of(ENGINEER.id(), colleague.id()), List.of());

        assertThatThrownBy(() -> day.form(List.of(panel))).hasMessageContaining("entreprises différentes");
        assertThatThrownBy(() -> day.formPanels(newPanels())).hasMessageContaining("Aucun jury possible");
    }

    @Test
    void aTieToACompanyIsAConflictWithEachOfItsRecruiters() {
        var day = aPreparedDay();

        Days.invite(day, ALICE, someoneTiedTo(ENGINEER));

        assertThat(day.snapshot().arrangement().conflicts()).containsExactly(new Conflict(ALICE, ENGINEER.id()));
    }

    @Test
    void whatChangesUnderAPlanMakesItVoid() {
        var day = aPlannedDay();

        day.declare(new ConflictOfInterest(
                ALICE, ENGINEER.id(), ConflictOfInterest.Ground.FAMILY, ConflictOfInterest.Side.RECRUITER));

        assertThat(day.snapshot().status()).isEqualTo(DayStatus.DRAFT);
        assertThat(day.snapshot().arrangement().interviews()).isEmpty();
        assertThatThrownBy(() -> day.publish(WEEK_BEFORE)).hasMessageContaining("Aucun entretien");
    }

    @Test
    void whatPeopleWereInvitedToIsNotPreparedAnew() {
        var day = aPublishedDay();

        assertThatThrownBy(() -> day.reframe(aMorning())).hasMessageContaining("publiée");
        assertThatThrownBy(() -> day.leave(ENGINEER.id())).hasMessageContaining("siège au jury");
        assertThatThrownBy(() -> day.uninvite(ALICE)).hasMessageContaining("publiée");
    }

    private static Supplier<PanelId> newPanels() {
        return () -> new PanelId(UUID.randomUUID());
    }
}
