package fr.numericemploi.adapters.mail;

import fr.numericemploi.application.correspondence.OutgoingLetter;
import fr.numericemploi.application.correspondence.RenderedLetter.CalendarPart;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter as a MIME message: text, HTML and appointment are alternatives, the richest last. */
final class LetterMessage extends MimeMessage {
    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    private LetterMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static LetterMessage of(OutgoingLetter letter, Sender sender, Session session)
            throws MessagingException, UnsupportedEncodingException {
        var domain = sender.address().substring(sender.address().indexOf('@'));
        var message = new LetterMessage(session, "<" + letter.id() + domain + ">");
        message.setFrom(new InternetAddress(sender.address(), sender.name(), UTF_8));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(sender.replyTo(), sender.name(), UTF_8)});
        message.setRecipient(
                RecipientType.TO,
                new InternetAddress(letter.to().address().value(), letter.to().name(), UTF_8));
        message.setSubject(letter.content().subject(), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {"fr"});
        message.setContent(alternatives(letter));
        return message;
    }

    private static MimeMultipart alternatives(OutgoingLetter letter) throws MessagingException {
        var content = letter.content();
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(content.text(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(content.html(), "text/html; charset=UTF-8"));
        if (content.calendar().isPresent()) {
            parts.addBodyPart(part(content.calendar().get()));
        }
        return parts;
    }

    private static MimeBodyPart part(CalendarPart calendar) throws MessagingException {
        return part(calendar.content(), "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** The same whenever the letter is sent, so that a second copy is known as one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
