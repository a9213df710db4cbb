package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.CandidateCards;
import fr.numericemploi.application.candidates.CandidateNumbers;
import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.CandidatesContract;
import fr.numericemploi.application.candidates.Prescriptions;
import java.util.function.Supplier;

class JpaCandidatesTest extends CandidatesContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Candidates candidates() {
        return new JpaCandidates(database.entityManager());
    }

    @Override
    protected CandidateNumbers numbers() {
        return new JpaCandidateNumbers(database.entityManager());
    }

    @Override
    protected Prescriptions prescriptions() {
        return new JpaPrescriptions(database.entityManager());
    }

    @Override
    protected CandidateCards cards() {
        return new JpaCandidateCards(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
