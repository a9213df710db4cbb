package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDateTime;
import java.util.UUID;

/** A recruiter has interviews, or others than before. */
public record RecruiterScheduled(
        SelectionDayId day, RecruiterId recruiter, int sequence, LocalDateTime start, LocalDateTime end)
        implements Event, RecruiterNews {
    @Override
    public UUID subject() {
        return day.value();
    }
}
