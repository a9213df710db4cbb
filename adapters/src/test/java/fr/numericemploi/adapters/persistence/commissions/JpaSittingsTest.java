package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.commissions.evaluation.Sittings;
import fr.numericemploi.application.commissions.evaluation.SittingsContract;
import java.util.function.Supplier;

class JpaSittingsTest extends SittingsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Sittings sittings() {
        return new JpaSittings(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
