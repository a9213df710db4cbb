package fr.numericemploi.adapters.jobs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.correspondence.LetterSending;
import fr.numericemploi.application.correspondence.LetterWriting;
import fr.numericemploi.application.shared.JournalReader.SetAside;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Letters from event to mail server. An event whose letters can not be written holds up no other. */
@Adapter
class LetterRounds {
    private static final System.Logger LOG = System.getLogger(LetterRounds.class.getName());
    private static final int EVENTS = 100;

    private final LetterWriting writing;
    private final LetterSending sending;

    @Inject
    LetterRounds(LetterWriting writing, LetterSending sending) {
        this.writing = writing;
        this.sending = sending;
    }

    boolean write() {
        try {
            return writing.writeNext(EVENTS) > 0;
        } catch (RuntimeException oneOfThem) {
            return writeOne();
        }
    }

    void writeAside() {
        writing.aside().forEach(this::writeAgain);
    }

    boolean send() {
        return sending.sendNext();
    }

    void dropOldContent() {
        sending.dropOldContent();
    }

    private boolean writeOne() {
        try {
            return writing.writeNext(1) > 0;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the letters of an event can not be written; it is set aside", failure);
            return writing.setNextAside(failure.toString()) > 0;
        }
    }

    private void writeAgain(SetAside event) {
        try {
            writing.writeAgain(event.event());
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the letters of an event still can not be written: " + event.event(), failure);
        }
    }
}
