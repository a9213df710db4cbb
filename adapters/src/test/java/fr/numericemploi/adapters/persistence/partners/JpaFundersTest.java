package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.partners.FundersContract;
import java.util.function.Supplier;

class JpaFundersTest extends FundersContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Stores stores() {
        return PostgresStores.of(database);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
