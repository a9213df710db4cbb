package fr.numericemploi.application.commissions;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Attendance;
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
        Attendance attendance,
        Set<RecruiterId> inConflict) {
    public InterviewView {
        recruiters = List.copyOf(recruiters);
        inConflict = Set.copyOf(inConflict);
    }
}
