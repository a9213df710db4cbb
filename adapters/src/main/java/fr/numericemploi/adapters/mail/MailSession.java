package fr.numericemploi.adapters.mail;

import fr.numericemploi.adapters.Adapter;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Session;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server's mail session, and who letters come from. */
@Adapter
class MailSession {
    private final Sender sender;

    @Resource(lookup = "mail/numericemploi")
    private Session session;

    @Inject
    MailSession(
            @ConfigProperty(name = "mail.name", defaultValue = "Numéric'Emploi Grand Est") String name,
            @ConfigProperty(name = "mail.from") String address,
            @ConfigProperty(name = "mail.reply-to") Optional<String> replyTo) {
        sender = new Sender(name, address, replyTo.orElse(address));
    }

    @Produces
    @Singleton
    Session session() {
        return session;
    }

    @Produces
    @Singleton
    Sender sender() {
        return sender;
    }
}
