package fr.numericemploi.adapters.persistence.idempotency;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.shared.idempotency.IdempotencyKeys;
import fr.numericemploi.application.shared.idempotency.IdempotencyKeysContract;
import java.util.function.Supplier;

class JpaIdempotencyKeysTest extends IdempotencyKeysContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final IdempotencyKeys keys = new JpaIdempotencyKeys(database.entityManager());

    @Override
    protected IdempotencyKeys keys() {
        return keys;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
