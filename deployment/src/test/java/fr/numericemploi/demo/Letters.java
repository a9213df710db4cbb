package fr.numericemploi.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server that delivers nothing: every letter stays here, to be read by IMAP under its recipient's address. */
record Letters(GreenMail mail) implements AutoCloseable {
    static Letters start(Ports ports) {
        var mail = new GreenMail(new ServerSetup[] {
                    new ServerSetup(ports.smtp(), "localhost", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(ports.imap(), "localhost", ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        return new Letters(mail);
    }

    @Override
    public void close() {
        mail.stop();
    }
}
