package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.Reply;
import fr.numericemploi.domain.commissions.days.Schedule;
import fr.numericemploi.domain.partners.RecruiterKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The schedule of a day, by panel and by person.
 *
 * @param plan how good the plan is; absent once it was changed by hand
 */
public record ScheduleView(
        UUID day,
        LocalDate date,
        DayStatus status,
        Optional<Schedule.Worth> plan,
        List<PanelView> panels,
        List<PersonView> people,
        long version) {

    public record PanelView(UUID id, int number, List<MemberView> recruiters, List<InterviewLine> interviews) {}

    public record MemberView(UUID id, String name, String company, RecruiterKind kind) {}

    /** @param keepsRules false when something changed since, a conflict of interest for instance: plan again, or move it */
    public record InterviewLine(
            UUID candidate,
            String name,
            LocalTime start,
            LocalTime end,
            String room,
            boolean pinned,
            boolean keepsRules) {}

    /**
     * @param interview absent for those who are not placed
     * @param reasons why not, in words
     * @param wish when the person would rather come, in the person's own words
     */
    public record PersonView(
            UUID candidate,
            String reference,
            String name,
            Optional<PlaceView> interview,
            Optional<String> reasons,
            boolean excluded,
            Reply reply,
            String wish,
            Attendance attendance) {}

    public record PlaceView(LocalTime start, LocalTime end, UUID panel, int panelNumber, UUID roomId, String room) {}
}
