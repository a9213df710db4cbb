package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;

/** Somebody has another time or place than before. */
public record InterviewMoved(
        SelectionDayId day, CandidateId candidate, InvitationId invitation, int sequence, Appointment appointment)
        implements InterviewNews {}
