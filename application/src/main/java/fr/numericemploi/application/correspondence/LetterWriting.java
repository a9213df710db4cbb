package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.JournalReader;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.correspondence.Delivery;
import fr.numericemploi.domain.partners.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Turns what happened into letters, once each, in the words of that moment. */
@ApplicationService
public class LetterWriting {
    private static final String CONSUMER = "letters";

    private final JournalReader journal;
    private final WhoReactsToWhat reactions;
    private final RenderLetter words;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public LetterWriting(
            JournalReader journal,
            WhoReactsToWhat reactions,
            RenderLetter words,
            Outbox outbox,
            CurrentCaller caller,
            NewIds ids,
            Clock clock) {
        this.journal = journal;
        this.reactions = reactions;
        this.words = words;
        this.outbox = outbox;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes the letters that the next events cause. Returns how many events there were. */
    public int writeNext(int atMost) {
        caller.get().require(Role.SYSTEM);
        var entries = journal.next(CONSUMER, atMost);
        entries.forEach(this::write);
        return entries.size();
    }

    /** Lets the letters of later events leave when those of the next one can not be written. */
    public int setNextAside(String reason) {
        caller.get().require(Role.SYSTEM);
        return journal.setNextAside(CONSUMER, reason);
    }

    /** The events whose letters could not be written. */
    public List<JournalReader.SetAside> aside() {
        caller.get().require(Role.SYSTEM, Role.ADMINISTRATOR);
        return journal.aside(CONSUMER);
    }

    public void writeAgain(UUID event) {
        caller.get().require(Role.SYSTEM);
        journal.retake(CONSUMER, event).ifPresent(this::write);
    }

    private void write(JournalEntry<?> entry) {
        reactions.lettersFor(entry).forEach(letter -> outbox.add(outgoing(entry, letter)));
    }

    private OutgoingLetter outgoing(JournalEntry<?> entry, Letter letter) {
        var now = clock.instant();
        return new OutgoingLetter(
                ids.next(),
                entry.id() + "/" + letter.key(),
                letter.template(),
                letter.territory(),
                letter.to(),
                now,
                words.render(letter),
                Delivery.due(now));
    }
}
