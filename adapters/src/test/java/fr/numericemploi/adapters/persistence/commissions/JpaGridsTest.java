package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.commissions.evaluation.Grids;
import fr.numericemploi.application.commissions.evaluation.GridsContract;
import java.util.function.Supplier;

class JpaGridsTest extends GridsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Grids grids() {
        return new JpaGrids(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
