package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;

/** Somebody who had no interview has one. */
public record InterviewInvited(
        SelectionDayId day, CandidateId candidate, InvitationId invitation, int sequence, Appointment appointment)
        implements InterviewNews {}
