package fr.numericemploi.application.shared;

import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as the journal has it.
 *
 * @param sequence its place in the journal
 * @param actor who did it: an account or, with a signed link, that link's subject
 */
public record JournalEntry<E extends Event>(
        long sequence, UUID id, Instant occurredAt, UUID actor, Role actorRole, E event) {

    /** The same entry, for readers of that kind of event; the caller knows that it is one. */
    public <T extends Event> JournalEntry<T> as(Class<T> type) {
        return new JournalEntry<>(sequence, id, occurredAt, actor, actorRole, type.cast(event));
    }
}
