package fr.numericemploi.adapters.persistence.cohorts;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.cohorts.SessionViews;
import fr.numericemploi.application.cohorts.Sessions;
import fr.numericemploi.application.cohorts.SessionsContract;
import java.util.function.Supplier;

class JpaSessionsTest extends SessionsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Sessions sessions() {
        return new JpaSessions(database.entityManager());
    }

    @Override
    protected SessionViews views() {
        return new SqlSessionViews(EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
