package fr.numericemploi.application.commissions;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * An interview of a published day.
 *
 * @param start in the association's time zone
 * @param over whether the day is closed, so that it is settled who came
 * @param inConflict recruiters of that day, of any panel, who must not judge the person
 * @param avoided companies whose recruiters must not, whether they came that day or not
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
        boolean over,
        Set<RecruiterId> inConflict,
        Set<CompanyId> avoided) {
    public InterviewView {
        recruiters = List.copyOf(recruiters);
        inConflict = Set.copyOf(inConflict);
        avoided = Set.copyOf(avoided);
    }

    /** Whether that recruiter, who need not have come that day, must not judge the person. */
    public boolean isAvoidedBy(RecruiterView recruiter) {
        return inConflict.contains(new RecruiterId(recruiter.id()))
                || avoided.contains(new CompanyId(recruiter.company()));
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
                day.status() == DayStatus.CLOSED,
                arrangement.recruitersAvoiding(interview.person()),
                arrangement.companiesAvoided(interview.person()));
    }
}
