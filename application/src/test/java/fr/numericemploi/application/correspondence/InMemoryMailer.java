package fr.numericemploi.application.correspondence;

import fr.numericemploi.domain.shared.Email;
import java.util.ArrayList;
import java.util.List;

/** A mail server that may be down, and knows nobody called {@code nobody}. */
public final class InMemoryMailer implements Mailer {
    public static final Email NOBODY = new Email("nobody@example.org");

    private final List<OutgoingLetter> received = new ArrayList<>();
    private boolean down;

    public List<OutgoingLetter> received() {
        return List.copyOf(received);
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    @Override
    public void send(OutgoingLetter letter) {
        if (down) {
            throw new MailNotSent("connection refused", false, null);
        }
        if (letter.to().address().equals(NOBODY)) {
            throw new MailNotSent("550 no such mailbox", true, null);
        }
        received.add(letter);
    }
}
