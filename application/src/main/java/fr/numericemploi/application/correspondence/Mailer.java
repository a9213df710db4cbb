package fr.numericemploi.application.correspondence;

/** Hands letters to a mail server. */
public interface Mailer {
    /** @throws MailNotSent when the mail server did not take it */
    void send(OutgoingLetter letter);
}
