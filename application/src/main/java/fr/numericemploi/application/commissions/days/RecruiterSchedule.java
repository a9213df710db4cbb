package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.days.Attendance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What a recruiter knows of a published day: whom to see when and where, and what for. */
public record RecruiterSchedule(UUID day, LocalDate date, String address, List<Line> interviews) {
    /** @param aims the jobs aimed at, the dearest first */
    public record Line(
            LocalTime start,
            LocalTime end,
            String room,
            UUID candidate,
            String name,
            List<String> aims,
            Attendance attendance) {}
}
