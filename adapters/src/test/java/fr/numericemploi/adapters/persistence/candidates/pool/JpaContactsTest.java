package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.pool.ContactViews;
import fr.numericemploi.application.candidates.pool.Contacts;
import fr.numericemploi.application.candidates.pool.ContactsContract;
import fr.numericemploi.application.candidates.pool.PoolEntries;
import java.util.function.Supplier;

class JpaContactsTest extends ContactsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Contacts contacts() {
        return new JpaContacts(database.entityManager());
    }

    @Override
    protected ContactViews views() {
        return new SqlContactViews(EmbeddedDatabase.sql());
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
