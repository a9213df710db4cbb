package fr.numericemploi.adapters.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;

/** How Paris time relates to UTC since 1996, in few lines; the library's own goes back to 1891 and fills a page. */
final class ParisTimeZone {
    private static final VTimeZone COMPONENT = read();

    private ParisTimeZone() {}

    static VTimeZone component() {
        return COMPONENT;
    }

    private static VTimeZone read() {
        try (var file = ParisTimeZone.class.getResourceAsStream("europe-paris.ics")) {
            return new CalendarBuilder()
                    .build(file)
                    .<VTimeZone>getComponent(VTimeZone.VTIMEZONE)
                    .orElseThrow();
        } catch (IOException | ParserException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }
}
