package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** @param appointment what does not take place */
public record InterviewCancelled(
        SelectionDayId day, CandidateId candidate, InvitationId invitation, int sequence, Appointment appointment)
        implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
