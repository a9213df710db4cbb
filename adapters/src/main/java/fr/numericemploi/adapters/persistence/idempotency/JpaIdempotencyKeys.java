package fr.numericemploi.adapters.persistence.idempotency;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.idempotency.IdempotencyKey;
import fr.numericemploi.application.shared.idempotency.IdempotencyKeys;
import fr.numericemploi.application.shared.idempotency.IdempotencyRule;
import fr.numericemploi.application.shared.idempotency.Remembered;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds a key by an advisory lock, which PostgreSQL releases after the transaction is visible to others: who gets the lock
 * next sees the answer. Nobody waits for it, so that a client that asks fifty times at once does not use up connections.
 */
@Adapter
class JpaIdempotencyKeys implements IdempotencyKeys {
    private final EntityManager entityManager;

    @Inject
    JpaIdempotencyKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Remembered> hold(IdempotencyKey key) {
        IdempotencyRule.IN_FLIGHT.refuseIf(!locked(key));
        return Optional.ofNullable(entityManager.find(KeyRow.class, key.text())).map(KeyRow::remembered);
    }

    @Override
    public void remember(IdempotencyKey key, Remembered answer, Instant at) {
        entityManager.persist(KeyRow.of(key, answer, at));
        entityManager.flush();
    }

    @Override
    public int forgetBefore(Instant limit) {
        return entityManager
                .createQuery("delete from KeyRow k where k.answeredAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private boolean locked(IdempotencyKey key) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "idempotency " + key.text())
                .getSingleResult();
    }
}
