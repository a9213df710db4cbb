package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import java.time.LocalDate;

/** Whoever leaves the pool answers no company any more. */
final class PendingContacts {
    private final Contacts contacts;
    private final Journal journal;

    PendingContacts(Contacts contacts, Journal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    void lapse(PoolEntryId entry, LocalDate day) {
        contacts.pending(entry).forEach(request -> {
            var lapsed = request.lapse(day);
            contacts.save(request);
            journal.record(lapsed);
        });
    }
}
