package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import java.time.LocalDateTime;

/** What a person is told of an interview. */
public record Appointment(LocalDateTime start, LocalDateTime end, RoomId room, PanelId panel) {
    static Appointment of(PlannedInterview interview, Timetable timetable) {
        var slot = timetable.slots().get(interview.slot());
        var date = timetable.date();
        return new Appointment(date.atTime(slot.start()), date.atTime(slot.end()), interview.room(), interview.panel());
    }
}
