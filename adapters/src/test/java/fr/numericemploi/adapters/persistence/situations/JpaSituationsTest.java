package fr.numericemploi.adapters.persistence.situations;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.situations.Situations;
import fr.numericemploi.application.situations.SituationsContract;
import java.util.function.Supplier;

class JpaSituationsTest extends SituationsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Situations situations() {
        return new JpaSituations(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
