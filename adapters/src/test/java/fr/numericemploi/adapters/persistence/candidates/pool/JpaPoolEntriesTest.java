package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.pool.PoolEntries;
import fr.numericemploi.application.candidates.pool.PoolEntriesContract;
import fr.numericemploi.application.candidates.pool.PoolEntryViews;
import java.util.function.Supplier;

class JpaPoolEntriesTest extends PoolEntriesContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected PoolEntries entries() {
        return new JpaPoolEntries(database.entityManager());
    }

    @Override
    protected PoolEntryViews views() {
        return new SqlPoolEntryViews(EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
