package fr.numericemploi.adapters.persistence.shared;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;

/** Writes what an adapter changed, and says in the domain's words why the database refuses it. */
public final class Saving {
    private Saving() {}

    /** @param constraints what breaking each named constraint means */
    public static void flush(EntityManager entityManager, Map<String, Supplier<RuleViolation>> constraints) {
        writing(entityManager::flush, constraints);
    }

    /** Whatever is written, with the same words for what the database refuses. */
    public static void writing(Runnable work, Map<String, Supplier<RuleViolation>> constraints) {
        try {
            work.run();
        } catch (OptimisticLockException changedSince) {
            throw new RuleViolation(InputRule.STALE);
        } catch (PersistenceException refused) {
            var meaning = constraints.get(constraintOf(refused));
            throw meaning == null ? refused : meaning.get();
        }
    }

    private static String constraintOf(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                return String.valueOf(sql.getServerErrorMessage().getConstraint());
            }
        }
        return "";
    }
}
