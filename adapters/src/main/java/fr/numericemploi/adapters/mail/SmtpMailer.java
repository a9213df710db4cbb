package fr.numericemploi.adapters.mail;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.correspondence.MailNotSent;
import fr.numericemploi.application.correspondence.Mailer;
import fr.numericemploi.application.correspondence.OutgoingLetter;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;

@Adapter
class SmtpMailer implements Mailer {
    private final Session session;
    private final Sender sender;

    @Inject
    SmtpMailer(Session session, Sender sender) {
        this.session = session;
        this.sender = sender;
    }

    @Override
    public void send(OutgoingLetter letter) {
        try {
            Transport.send(LetterMessage.of(letter, sender, session));
        } catch (SendFailedException refused) {
            throw new MailNotSent(reason(refused), addressRefused(refused), refused);
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailNotSent(reason(failure), false, failure);
        }
    }

    /** The server told the address apart from the sending: it will not take it another time either. */
    private static boolean addressRefused(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static String reason(Exception failure) {
        return failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
    }
}
