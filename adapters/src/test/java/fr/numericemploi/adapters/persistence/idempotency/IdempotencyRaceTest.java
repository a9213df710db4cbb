package fr.numericemploi.adapters.persistence.idempotency;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.idempotency.Idempotency;
import fr.numericemploi.application.shared.idempotency.IdempotencyRule;
import fr.numericemploi.application.shared.idempotency.IdempotencySettings;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fifty clients with one key, each with a connection of its own. */
class IdempotencyRaceTest {
    private static final int CLIENTS = 50;

    private final CurrentCaller caller = new CurrentCaller();
    private final Caller agency = Callers.aSystemOf(new AgencyId(UUID.randomUUID()));
    private final AtomicInteger effects = new AtomicInteger();
    private final CountDownLatch start = new CountDownLatch(CLIENTS);

    @Test
    void fiftyRequestsWithOneKeyHaveOneEffectAndEqualAnswers() throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var asked = clients.invokeAll(Stream.<Callable<String>>generate(() -> this::askAtOnce)
                    .limit(CLIENTS)
                    .toList());

            assertThat(effects).hasValue(1);
            assertThat(asked.stream().map(IdempotencyRaceTest::answer).collect(toSet()))
                    .contains("effect 1")
                    .isSubsetOf("effect 1", IdempotencyRule.IN_FLIGHT.code());
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void anEffectThatIsRolledBackLeavesTheKeyFree() {
        var database = new EmbeddedDatabase();

        assertThat(List.of(crash(database), ask(database))).containsExactly("crashed", "effect 1");
    }

    private String askAtOnce() throws InterruptedException {
        var database = new EmbeddedDatabase();
        start.countDown();
        start.await();
        return ask(database);
    }

    private String ask(EmbeddedDatabase database) {
        return caller.as(
                agency,
                () -> database.inTransaction(() ->
                        idempotency(database).once("k-1", "one body", () -> "effect " + effects.incrementAndGet())));
    }

    private String crash(EmbeddedDatabase database) {
        try {
            return caller.as(
                    agency,
                    () -> database.inTransaction(() -> {
                        idempotency(database).once("k-1", "one body", () -> "lost");
                        throw new IllegalStateException("crashed");
                    }));
        } catch (IllegalStateException crashed) {
            return crashed.getMessage();
        }
    }

    private Idempotency idempotency(EmbeddedDatabase database) {
        var keys = new JpaIdempotencyKeys(database.entityManager());
        return new Idempotency(keys, new IdempotencySettings(Duration.ofDays(7)), caller, Clock.systemUTC());
    }

    private static String answer(Future<String> asked) {
        try {
            return asked.get();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof RuleViolation violation
                    ? violation.rule().code()
                    : refused.getCause().toString();
        }
    }
}
