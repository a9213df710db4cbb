package fr.numericemploi.application.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final Instant NOON = Instant.parse("2016-03-31T12:00:00Z");

    private final CurrentCaller caller = new CurrentCaller();
    private final IdempotencyKeys keys = new InMemoryIdempotencyKeys();
    private final AtomicInteger effects = new AtomicInteger();

    @BeforeEach
    void anAgencySystemAsks() {
        caller.set(Callers.aSystemOf(new AgencyId(UUID.randomUUID())));
    }

    @Test
    void aRepeatedRequestHasNoSecondEffectAndTheSameAnswer() {
        assertThat(ask("k-1", "one body")).isEqualTo("effect 1");
        assertThat(ask("k-1", "one body")).isEqualTo("effect 1");
        assertThat(ask("k-2", "one body")).isEqualTo("effect 2");
    }

    @Test
    void aKeyCanNotServeForAnotherRequest() {
        ask("k-1", "one body");

        assertThatThrownBy(() -> ask("k-1", "another body")).hasMessageContaining("a déjà servi");
    }

    @Test
    void aRefusalIsNotRemembered() {
        assertThatThrownBy(() -> at(NOON).once("k-1", "one body", () -> {
                    throw new RuleViolation(InputRule.REQUIRED);
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(ask("k-1", "a corrected body")).isEqualTo("effect 1");
    }

    @Test
    void aKeyIsRequiredAndVisible() {
        assertThatThrownBy(() -> ask(null, "body")).hasMessageContaining("obligatoire");
        assertThatThrownBy(() -> ask("clé", "body")).hasMessageContaining("ASCII");
        assertThatThrownBy(() -> ask("k".repeat(201), "body")).hasMessageContaining("200");
    }

    @Test
    void oldKeysAreForgotten() {
        ask("k-1", "one body");

        caller.set(Caller.system());
        assertThat(at(NOON.plus(Duration.ofDays(7))).forgetOld()).isZero();
        assertThat(at(NOON.plus(Duration.ofDays(8))).forgetOld()).isEqualTo(1);
    }

    private String ask(String key, String fingerprint) {
        return at(NOON).once(key, fingerprint, () -> "effect " + effects.incrementAndGet());
    }

    private Idempotency at(Instant time) {
        var settings = new IdempotencySettings(Duration.ofDays(7));
        return new Idempotency(keys, settings, caller, Clock.fixed(time, ZoneOffset.UTC));
    }
}
