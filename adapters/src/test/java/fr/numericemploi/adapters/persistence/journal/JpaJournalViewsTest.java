package fr.numericemploi.adapters.persistence.journal;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.JournalViews;
import fr.numericemploi.application.shared.JournalViewsContract;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

class JpaJournalViewsTest extends JournalViewsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Journal journal() {
        var caller = new CurrentCaller();
        caller.set(Caller.system());
        return new JpaJournal(database.entityManager(), caller, UUID::randomUUID, Clock.systemUTC());
    }

    @Override
    protected JournalViews views() {
        return new JpaJournalViews(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
