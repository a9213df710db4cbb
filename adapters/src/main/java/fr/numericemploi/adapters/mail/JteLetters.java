package fr.numericemploi.adapters.mail;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.RenderLetter;
import fr.numericemploi.application.correspondence.RenderedLetter;
import fr.numericemploi.application.correspondence.RenderedLetter.CalendarPart;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Letters as HTML in one layout, as the same words in plain text and, with an appointment, as iCalendar. */
@Adapter
class JteLetters implements RenderLetter {
    private final Templates templates;
    private final Sender sender;
    private final Clock clock;

    @Inject
    JteLetters(Templates templates, Sender sender, Clock clock) {
        this.templates = templates;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public RenderedLetter render(Letter letter) {
        var html = html(letter);
        return new RenderedLetter(
                letter.subject(),
                TextVersion.of(html),
                html,
                letter.invitation()
                        .map(appointment -> new CalendarPart(
                                appointment.method(),
                                ICalendar.of(appointment, sender, letter.to(), clock.instant()))));
    }

    private String html(Letter letter) {
        return templates.render(
                "letters/layout",
                Map.of(
                        "subject", letter.subject(),
                        "name", letter.to().name(),
                        "sender", sender,
                        "body", templates.content("letters/" + letter.template(), letter.model())));
    }
}
