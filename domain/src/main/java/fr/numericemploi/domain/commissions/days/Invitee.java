package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.planning.Person;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Optional;

/**
 * Someone to be seen on the day.
 *
 * @param excluded kept out of the plan by the coordinator
 * @param told the interview of the last letter; empty before it, and after a cancellation
 * @param letters how many invitations and cancellations were sent: the SEQUENCE of the next one
 * @param wish when the person would rather come, in the person's own words
 */
public record Invitee(
        CandidateId id,
        InvitationId invitation,
        Needs needs,
        boolean excluded,
        Optional<PlannedInterview> told,
        int letters,
        Reply reply,
        String wish,
        Attendance attendance) {
    public Invitee {
        wish = Text.optional(Nir.refusedIn(wish), 1000);
    }

    static Invitee of(CandidateId id, InvitationId invitation, Needs needs) {
        return new Invitee(id, invitation, needs, false, Optional.empty(), 0, Reply.NONE, "", Attendance.EXPECTED);
    }

    Invitee needing(Needs changed) {
        return new Invitee(id, invitation, changed, excluded, told, letters, reply, wish, attendance);
    }

    Invitee excluded(boolean out) {
        return new Invitee(id, invitation, needs, out, told, letters, reply, wish, attendance);
    }

    Invitee answering(Reply answer, String when) {
        return new Invitee(id, invitation, needs, excluded, told, letters, answer, when, attendance);
    }

    Invitee attending(Attendance known) {
        return new Invitee(id, invitation, needs, excluded, told, letters, reply, wish, known);
    }

    Invitee told(Optional<PlannedInterview> news) {
        return new Invitee(id, invitation, needs, excluded, news, letters + 1, Reply.NONE, "", attendance);
    }

    boolean isOut() {
        return excluded || attendance == Attendance.EXCUSED;
    }

    Person on(List<Slot> slots) {
        return new Person(id, needs.availability().slots(slots), needs.stepFree(), needs.travelsFar(), needs.aims());
    }
}
