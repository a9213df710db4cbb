package fr.numericemploi.adapters.persistence.journal;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

@Adapter
class JpaJournal implements Journal {
    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    JpaJournal(EntityManager entityManager, CurrentCaller caller, NewIds ids, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Written at once: rows that wait in a persistence context are inserted in any order. */
    @Override
    public void record(Event event) {
        entityManager.persist(EventRow.of(ids.next(), clock.instant(), caller.get(), event, Jsonb.write(event)));
        entityManager.flush();
    }
}
