package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.Prescriptions;
import fr.numericemploi.application.candidates.followup.FollowUpContract;
import fr.numericemploi.application.candidates.followup.FollowUpViews;
import java.util.function.Supplier;

class SqlFollowUpTest extends FollowUpContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected FollowUpViews views() {
        return new SqlFollowUpViews(EmbeddedDatabase.sql());
    }

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
