package fr.numericemploi.application.shared.idempotency;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Makes an effect happen once, however often a client asks for it. The effect and the memory of it commit in one
 * transaction; a refusal is not remembered, because it changed nothing.
 */
@ApplicationService
public class Idempotency {
    private final IdempotencyKeys keys;
    private final IdempotencySettings settings;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public Idempotency(IdempotencyKeys keys, IdempotencySettings settings, CurrentCaller caller, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The answer of the effect, or the one it had when the caller first used this key.
     *
     * @param fingerprint the same for requests that ask for the same thing
     */
    public String once(String name, String fingerprint, Supplier<String> effect) {
        var key = new IdempotencyKey(caller.get().actor(), name);
        var before = keys.hold(key);
        return before.isPresent() ? before.get().answerTo(fingerprint) : first(key, fingerprint, effect);
    }

    /** Forgets the keys that are older than the settings say. */
    public int forgetOld() {
        caller.get().require(Role.SYSTEM);
        return keys.forgetBefore(clock.instant().minus(settings.kept()));
    }

    private String first(IdempotencyKey key, String fingerprint, Supplier<String> effect) {
        var answer = effect.get();
        keys.remember(key, new Remembered(fingerprint, answer), clock.instant());
        return answer;
    }
}
