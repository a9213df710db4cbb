package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.Prescriptions;
import fr.numericemploi.application.candidates.PrescriptionsContract;
import java.util.function.Supplier;

class JpaPrescriptionsTest extends PrescriptionsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Candidates candidates() {
        return new JpaCandidates(database.entityManager());
    }

    @Override
    protected Prescriptions prescriptions() {
        return new JpaPrescriptions(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
