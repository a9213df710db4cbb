package fr.numericemploi.application.commissions;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * An interview of a published day.
 *
 * @param start in the association's time zone
 * @param inConflict recruiters, of any panel, who must not judge the person
 */
public record InterviewView(
        SelectionDayId day,
        TerritoryCode territory,
        CandidateId candidate,
        PanelId panel,
        int panelNumber,
        List<RecruiterId> recruiters,
        LocalDateTime start,
        LocalDateTime end,
        RoomId room,
        Attendance attendance,
        Set<RecruiterId> inConflict) {
    public InterviewView {
        recruiters = List.copyOf(recruiters);
        inConflict = Set.copyOf(inConflict);
    }

    /** Those of a published day, by time and panel. */
    public static List<InterviewView> of(SelectionDay.Snapshot day) {
        var told = day.status().isPublic() || day.status() == DayStatus.CLOSED;
        return day.arrangement().schedule().interviews().stream()
                .filter(interview -> told)
                .map(interview -> of(day, interview))
                .sorted(comparing(InterviewView::start).thenComparing(InterviewView::panelNumber))
                .toList();
    }

    private static InterviewView of(SelectionDay.Snapshot day, PlannedInterview interview) {
        var arrangement = day.arrangement();
        var panel = arrangement.jury().panel(interview.panel());
        var appointment = arrangement.appointment(interview);
        return new InterviewView(
                day.id(),
                day.territory(),
                interview.person(),
                panel.id(),
                panel.number(),
                panel.recruitersAt(interview.slot()),
                appointment.start(),
                appointment.end(),
                appointment.room(),
                arrangement.guests().invitee(interview.person()).attendance(),
                arrangement.recruitersAvoiding(interview.person()));
    }
}
