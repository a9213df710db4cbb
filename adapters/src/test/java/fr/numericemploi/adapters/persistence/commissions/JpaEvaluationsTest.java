package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.commissions.evaluation.Evaluations;
import fr.numericemploi.application.commissions.evaluation.EvaluationsContract;
import fr.numericemploi.application.commissions.evaluation.Grids;
import java.util.function.Supplier;

class JpaEvaluationsTest extends EvaluationsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Evaluations evaluations() {
        return new JpaEvaluations(database.entityManager());
    }

    @Override
    protected Grids grids() {
        return new JpaGrids(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
