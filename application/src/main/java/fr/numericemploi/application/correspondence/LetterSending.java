package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.correspondence.Delivery;
import fr.numericemploi.domain.partners.Role;
import jakarta.inject.Inject;
import java.time.Clock;

/** Brings letters to the mail server, and drops what was in them when it is no longer needed. */
@ApplicationService
public class LetterSending {
    private final Outbox outbox;
    private final Mailer mailer;
    private final LetterSettings settings;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public LetterSending(Outbox outbox, Mailer mailer, LetterSettings settings, CurrentCaller caller, Clock clock) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Tries the letter that has been due longest; false when none is due. */
    public boolean sendNext() {
        caller.get().require(Role.SYSTEM);
        var due = outbox.claimDue(clock.instant());
        due.ifPresent(letter -> outbox.save(letter.with(tried(letter))));
        return due.isPresent();
    }

    public int dropOldContent() {
        caller.get().require(Role.SYSTEM);
        return outbox.dropContent(clock.instant().minus(settings.keepContent()));
    }

    private Delivery tried(OutgoingLetter letter) {
        try {
            mailer.send(letter);
            return letter.delivery().sent(clock.instant());
        } catch (MailNotSent failure) {
            return notSent(letter.delivery(), failure);
        }
    }

    private Delivery notSent(Delivery delivery, MailNotSent failure) {
        var why = failure.getMessage();
        return failure.forGood()
                ? delivery.failed(why, clock.instant())
                : delivery.postponed(why, clock.instant(), settings.pauses());
    }
}
