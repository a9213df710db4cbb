package fr.numericemploi.application.correspondence;

import java.time.ZonedDateTime;

/**
 * An appointment for the recipient's calendar.
 *
 * @param uid the same for all invitations to this appointment of this person
 * @param sequence rises with every change, a cancellation included
 */
public record CalendarInvitation(
        String uid,
        int sequence,
        Method method,
        ZonedDateTime start,
        ZonedDateTime end,
        String summary,
        String location,
        String description) {

    /** What the recipient's calendar is to do, in the words of iTIP. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
