package fr.numericemploi.application.shared.idempotency;

import java.time.Instant;
import java.util.Optional;

/** The keys that clients used, and what they were answered. */
public interface IdempotencyKeys {
    /**
     * Holds the key until the transaction ends and tells what was answered under it before.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code idempotency.in-flight} while another transaction holds it
     */
    Optional<Remembered> hold(IdempotencyKey key);

    /** Keeps the answer in the current transaction: with its effect, or not at all. */
    void remember(IdempotencyKey key, Remembered answer, Instant at);

    /** @return how many keys were forgotten */
    int forgetBefore(Instant limit);
}
