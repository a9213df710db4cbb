package fr.numericemploi.application.correspondence;

import java.util.Optional;

/**
 * A letter as it leaves.
 *
 * @param text says the same as the HTML
 */
public record RenderedLetter(String subject, String text, String html, Optional<CalendarPart> calendar) {

    /** @param content an iCalendar object (RFC 5545) with that method (RFC 5546) */
    public record CalendarPart(CalendarInvitation.Method method, String content) {}
}
