package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.pool.PoolEntries;
import fr.numericemploi.application.candidates.pool.PoolProfiles;
import fr.numericemploi.application.candidates.pool.PoolProfilesContract;
import java.util.function.Supplier;

class JpaPoolProfilesTest extends PoolProfilesContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected PoolProfiles profiles() {
        return new JpaPoolProfiles(database.entityManager(), EmbeddedDatabase.sql());
    }

    @Override
    protected PoolEntries entries() {
        return new JpaPoolEntries(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
