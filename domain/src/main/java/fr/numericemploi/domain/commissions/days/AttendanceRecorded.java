package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** It is known whether the person came. */
public record AttendanceRecorded(SelectionDayId day, CandidateId candidate, Attendance attendance) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
