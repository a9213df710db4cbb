package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;

/** Something about an interview that the person has to know. */
public sealed interface InterviewNews permits InterviewInvited, InterviewMoved, InterviewCancelled {
    SelectionDayId day();

    CandidateId candidate();

    InvitationId invitation();

    /** The SEQUENCE of the letter. */
    int sequence();

    /** When and where it takes place or, when it is cancelled, would have. */
    Appointment appointment();
}
