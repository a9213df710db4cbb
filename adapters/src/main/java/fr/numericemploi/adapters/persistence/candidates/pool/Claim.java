package fr.numericemploi.adapters.persistence.candidates.pool;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Takes one row for this transaction alone; other servers pass over it. */
final class Claim {
    private Claim() {}

    @SuppressWarnings("unchecked")
    static <T> Optional<T> first(EntityManager entityManager, Class<T> row, String statement, Object... parameters) {
        var query = entityManager.createNativeQuery(statement, row);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultStream().findFirst();
    }
}
