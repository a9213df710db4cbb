package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.CandidateNumbers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Adapter
class JpaCandidateNumbers implements CandidateNumbers {
    private final EntityManager entityManager;

    @Inject
    JpaCandidateNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public int next(int year) {
        var number = entityManager.createNativeQuery("""
                        insert into candidates.reference_counter (year, last) values (?, 1)
                        on conflict (year) do update set last = reference_counter.last + 1
                        returning last
                        """).setParameter(1, year).getSingleResult();
        return ((Number) number).intValue();
    }
}
