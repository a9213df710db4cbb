package fr.numericemploi.adapters.mail;

import static fr.numericemploi.application.correspondence.Letters.NOON;
import static fr.numericemploi.application.correspondence.Letters.dueAt;
import static fr.numericemploi.application.correspondence.Letters.withACalendar;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.numericemploi.application.correspondence.Mailer;
import fr.numericemploi.application.correspondence.MailerContract;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest extends MailerContract {
    private static final Sender SENDER =
            new Sender("Numéric'Emploi", "no-reply@numericemploi.example", "contact@numericemploi.example");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final ServerThatKnowsNobody strict = new ServerThatKnowsNobody();

    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() throws IOException {
        strict.close();
        server.stop();
    }

    @Test
    void aMessageSaysWhoWroteItAndThatNobodyTypedIt() throws MessagingException {
        var letter = dueAt(NOON);
        mailer().send(letter);

        var message = server.getReceivedMessages()[0];

        assertThat(message.getSubject()).isEqualTo("Bienvenue à l'été");
        assertThat(message.getMessageID()).isEqualTo("<" + letter.id() + "@numericemploi.example>");
        assertThat(message.getFrom()).containsExactly(new InternetAddress(SENDER.address()));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Numéric'Emploi");
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress(SENDER.replyTo()));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentLanguage()).containsExactly("fr");
        assertThat(message.getSentDate()).isEqualTo(NOON);
    }

    @Test
    void textHtmlAndAppointmentAreAlternatives() throws MessagingException, IOException {
        mailer().send(withACalendar(dueAt(NOON)));

        var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType())
                .startsWith("text/plain")
                .containsIgnoringCase("utf-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Bonjour Zoé,\r\n");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
    }

    @Override
    protected Mailer mailer() {
        return mailer(port);
    }

    @Override
    protected void stopTheServer() {
        server.stop();
    }

    @Override
    protected Mailer toAServerThatKnowsNobody() {
        return mailer(strict.port());
    }

    @Override
    protected long received(UUID letter) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> id(message).contains(letter.toString()))
                .count();
    }

    private static Mailer mailer(int port) {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(port));
        return new SmtpMailer(Session.getInstance(properties), SENDER);
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
