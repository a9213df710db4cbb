package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.correspondence.RenderedLetter.CalendarPart;

/** Letters of tests: a greeting, and the model as it is. */
public final class PlainLetters implements RenderLetter {
    @Override
    public RenderedLetter render(Letter letter) {
        var text = "Bonjour " + letter.to().name() + ",\n" + letter.model() + "\n";
        var html = "<pre>" + text.replace("<", "&lt;").replace(">", "&gt;") + "</pre>";
        var calendar =
                letter.invitation().map(appointment -> new CalendarPart(appointment.method(), appointment.toString()));
        return new RenderedLetter(letter.subject(), text, html, calendar);
    }
}
