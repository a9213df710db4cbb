package fr.numericemploi.application.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PortContract;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class IdempotencyKeysContract extends PortContract {
    private static final Instant NOON = Instant.parse("2016-03-31T12:00:00Z");
    private static final Remembered ANSWER = new Remembered("fingerprint", "answer");

    private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID(), "demande-1");

    protected abstract IdempotencyKeys keys();

    @Test
    void nothingIsRememberedUnderANewKey() {
        assertThat(hold(key)).isEmpty();
    }

    @Test
    void anAnswerIsRememberedUnderItsKey() {
        remember(NOON);

        assertThat(hold(key)).contains(ANSWER);
    }

    @Test
    void theSameNameIsAnotherKeyForAnotherClient() {
        remember(NOON);

        assertThat(hold(new IdempotencyKey(UUID.randomUUID(), key.name()))).isEmpty();
    }

    @Test
    void onlyAnswersOlderThanTheLimitAreForgotten() {
        remember(NOON);

        inTransaction(() -> keys().forgetBefore(NOON));
        assertThat(hold(key)).isPresent();
        inTransaction(() -> keys().forgetBefore(NOON.plusNanos(1_000)));
        assertThat(hold(key)).isEmpty();
    }

    private Optional<Remembered> hold(IdempotencyKey wanted) {
        return inTransaction(() -> keys().hold(wanted));
    }

    private void remember(Instant at) {
        inTransaction(() -> {
            keys().hold(key);
            keys().remember(key, ANSWER, at);
        });
    }
}
