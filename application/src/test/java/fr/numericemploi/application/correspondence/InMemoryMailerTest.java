package fr.numericemploi.application.correspondence;

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
    protected Mailer toAServerThatKnowsNobody() {
        return mailer;
    }

    @Override
    protected long received(UUID letter) {
        return mailer.received().stream()
                .filter(received -> received.id().equals(letter))
                .count();
    }
}
