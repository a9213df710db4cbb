package fr.numericemploi.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.numericemploi.product.Api;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;

/** A mail server that delivers nothing: every letter stays here, to be read by IMAP under its recipient's address. */
record Letters(GreenMail mail) implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("http[^\\s\"<]+/links/[^\\s\"<]+");
    private static final String FORM = "application/x-www-form-urlencoded";

    static Letters start(Ports ports) {
        var mail = new GreenMail(new ServerSetup[] {
                    new ServerSetup(ports.smtp(), "localhost", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(ports.imap(), "localhost", ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        return new Letters(mail);
    }

    /** Opens the last signed link that was sent to that address, and presses a button of its page. */
    void answer(String address, String choice) {
        var link = LINK.matcher(texts(address)).results().reduce((earlier, later) -> later);
        var page = Api.anonymous("").request(link.orElseThrow().group(), "Content-Type", FORM);
        Client.done(address, Api.anonymous("").send(page.POST(BodyPublishers.ofString("choice=" + choice))));
    }

    private String texts(String address) {
        try {
            var user = mail.getUserManager().getUserByEmail(address);
            var texts = new StringBuilder();
            for (var letter :
                    mail.getManagers().getImapHostManager().getInbox(user).getMessages()) {
                texts.append(text(letter.getMimeMessage()));
            }
            return texts.toString();
        } catch (FolderException | MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }

    @Override
    public void close() {
        mail.stop();
    }
}
