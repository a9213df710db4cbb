package fr.numericemploi.adapters.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Statements in PostgreSQL's own words, within the caller's transaction, with their parameters in order. */
public final class Native {
    private Native() {}

    public static int change(EntityManager entityManager, String statement, Object... parameters) {
        return with(entityManager.createNativeQuery(statement), parameters).executeUpdate();
    }

    /** The first row found; with {@code skip locked}, one that no other server has taken. */
    public static <T> Optional<T> first(
            EntityManager entityManager, Class<T> row, String statement, Object... parameters) {
        List<?> found = with(entityManager.createNativeQuery(statement, row), parameters)
                .getResultList();
        return found.stream().findFirst().map(row::cast);
    }

    public static Query with(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
