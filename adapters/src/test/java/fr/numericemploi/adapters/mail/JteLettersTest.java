package fr.numericemploi.adapters.mail;

import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.correspondence.Letters;
import fr.numericemploi.application.correspondence.RenderLetter;
import fr.numericemploi.application.correspondence.RenderLetterContract;
import java.time.Clock;
import java.time.ZoneOffset;

class JteLettersTest extends RenderLetterContract {
    private final Sender sender = new Sender("Numéric'Emploi", "no-reply@example.org", "contact@example.org");

    @Override
    protected RenderLetter words() {
        return new JteLetters(new Templates(), sender, Clock.fixed(Letters.NOON, ZoneOffset.UTC));
    }
}
