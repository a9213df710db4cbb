package fr.numericemploi.application.shared;

import fr.numericemploi.domain.shared.Event;

/** The append-only record of everything that happened. */
public interface Journal {
    /** Records the event with the current caller and time, in the current transaction: both are kept, or neither. */
    void record(Event event);
}
