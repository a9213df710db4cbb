package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.shared.Event;
import java.util.List;

/** Knows which letters an event of that kind causes, if any. A context's writers are methods of one class. */
@FunctionalInterface
public interface LetterWriter<E extends Event> {
    List<Letter> lettersFor(JournalEntry<E> entry);
}
