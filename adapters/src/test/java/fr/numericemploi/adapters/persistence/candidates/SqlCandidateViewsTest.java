package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.CandidateViews;
import fr.numericemploi.application.candidates.CandidateViewsContract;
import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.PrescriptionViews;
import fr.numericemploi.application.candidates.Prescriptions;
import java.util.function.Supplier;

class SqlCandidateViewsTest extends CandidateViewsContract {
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
    protected CandidateViews files() {
        return new SqlCandidateViews(database.entityManager(), EmbeddedDatabase.sql());
    }

    @Override
    protected PrescriptionViews told() {
        return new SqlPrescriptionViews(database.entityManager(), EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
