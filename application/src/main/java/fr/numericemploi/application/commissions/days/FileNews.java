package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.domain.commissions.days.AttendanceRecorded;
import fr.numericemploi.domain.commissions.days.InterviewCancelled;
import fr.numericemploi.domain.commissions.days.InterviewInvited;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.List;

/** Tells people's files what happens to them on a day, so that agencies can follow. */
record FileNews(CandidateProgress progress) {
    void tell(SelectionDay day, List<Event> events) {
        var date = day.snapshot().arrangement().frame().timetable().date();
        events.forEach(event -> tell(event, date));
    }

    private void tell(Event event, LocalDate date) {
        if (event instanceof InterviewInvited invited) {
            progress.invited(invited.candidate(), date);
        } else if (event instanceof InterviewCancelled cancelled) {
            progress.released(cancelled.candidate(), date);
        } else if (event instanceof AttendanceRecorded recorded) {
            progress.attended(recorded.candidate(), recorded.attendance().wasSeen());
        }
    }
}
