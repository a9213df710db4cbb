package fr.numericemploi.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The mails that the catching SMTP server received for one address. */
public final class Inbox {
    private static final Pattern LINK = Pattern.compile("http[^\\s\"<]+/links/[^\\s\"<]+");

    private final String address;

    private Inbox(String address) {
        this.address = address;
    }

    public static Inbox of(String address) {
        return new Inbox(address);
    }

    /** All of them, the earliest first. */
    public List<Mail> mails() {
        return Stream.of(ProductUnderTest.product().mail().getReceivedMessages())
                .filter(this::isForMe)
                .map(Mail::of)
                .toList();
    }

    /** Waits until there are so many with a subject that contains these words. */
    public List<Mail> await(int count, String subject) {
        return Awaitility.await().until(() -> about(subject), mails -> mails.size() >= count);
    }

    public List<Mail> about(String subject) {
        return mails().stream().filter(mail -> mail.subject().contains(subject)).toList();
    }

    private boolean isForMe(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /**
     * @param text what a person reads, without mark-up
     * @param calendar the invitation, with its lines unfolded; empty where there is none
     */
    public record Mail(String subject, String text, String calendar) {
        static Mail of(MimeMessage message) {
            try {
                return new Mail(
                        message.getSubject(),
                        part(message, "text/plain"),
                        part(message, "text/calendar").replaceAll("\\r?\\n[ \\t]", ""));
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        /** The signed link in it. */
        public String link() {
            var link = LINK.matcher(text);
            if (!link.find()) {
                throw new IllegalStateException("no link in: " + text);
            }
            return link.group();
        }

        private static String part(Part part, String type) {
            try {
                if (part.isMimeType(type)) {
                    return part.getContent() instanceof String text
                            ? text
                            : new String(part.getInputStream().readAllBytes(), UTF_8);
                }
                return part.getContent() instanceof Multipart parts ? firstOf(parts, type) : "";
            } catch (IOException | MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static String firstOf(Multipart parts, String type) throws MessagingException {
            return IntStream.range(0, parts.getCount())
                    .mapToObj(index -> part(body(parts, index), type))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static BodyPart body(Multipart parts, int index) {
            try {
                return parts.getBodyPart(index);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
