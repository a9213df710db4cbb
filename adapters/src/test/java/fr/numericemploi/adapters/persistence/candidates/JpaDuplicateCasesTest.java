package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.DuplicateCases;
import fr.numericemploi.application.candidates.DuplicateCasesContract;
import fr.numericemploi.application.candidates.DuplicateViews;
import fr.numericemploi.application.candidates.Prescriptions;
import java.util.function.Supplier;

class JpaDuplicateCasesTest extends DuplicateCasesContract {
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
    protected DuplicateCases duplicates() {
        return new JpaDuplicateCases(database.entityManager());
    }

    @Override
    protected DuplicateViews views() {
        return new JpaDuplicateViews(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
