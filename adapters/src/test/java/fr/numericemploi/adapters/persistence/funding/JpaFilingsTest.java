package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.funding.filings.Filings;
import fr.numericemploi.application.funding.filings.FilingsContract;
import java.util.function.Supplier;

class JpaFilingsTest extends FilingsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Filings filings() {
        return new JpaFilings(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
