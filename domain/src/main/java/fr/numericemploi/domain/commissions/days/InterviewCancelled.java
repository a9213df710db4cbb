package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** Somebody who had an interview has none any more. */
public record InterviewCancelled(
        SelectionDayId day, CandidateId candidate, InvitationId invitation, int sequence, Appointment appointment)
        implements Event, InterviewNews {
    @Override
    public UUID subject() {
        return day.value();
    }
}
