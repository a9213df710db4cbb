package fr.numericemploi.application.correspondence;

import fr.numericemploi.domain.shared.Email;
import java.util.UUID;

class InMemoryMailerTest extends MailerContract {
    private final InMemoryMailer mailer = new InMemoryMailer();

    @Override
    protected Mailer mailer() {
        return mailer;
    }

    @Override
    protected void stopTheServer() {
        mailer.goDown();
    }

    @Override
    protected Email aRefusedAddress() {
        return InMemoryMailer.NOBODY;
    }

    @Override
    protected long received(UUID letter) {
        return mailer.received().stream()
                .filter(received -> received.id().equals(letter))
                .count();
    }
}
