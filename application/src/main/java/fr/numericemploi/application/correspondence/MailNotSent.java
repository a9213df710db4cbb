package fr.numericemploi.application.correspondence;

/** A letter that the mail server did not take. */
public final class MailNotSent extends RuntimeException {
    private final boolean forGood;

    /** @param forGood whether trying again would be in vain */
    public MailNotSent(String reason, boolean forGood, Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    public boolean forGood() {
        return forGood;
    }
}
