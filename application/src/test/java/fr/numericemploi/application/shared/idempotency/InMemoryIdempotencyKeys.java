package fr.numericemploi.application.shared.idempotency;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** For one thread: nobody else ever holds a key. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {
    private final Map<IdempotencyKey, Kept> kept = new HashMap<>();

    private record Kept(Remembered answer, Instant at) {}

    @Override
    public Optional<Remembered> hold(IdempotencyKey key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::answer);
    }

    @Override
    public void remember(IdempotencyKey key, Remembered answer, Instant at) {
        kept.put(key, new Kept(answer, at));
    }

    @Override
    public int forgetBefore(Instant limit) {
        var before = kept.size();
        kept.values().removeIf(one -> one.at().isBefore(limit));
        return before - kept.size();
    }
}
