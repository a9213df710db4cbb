package fr.numericemploi.application.shared;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is asking, on this thread. An adapter says so before it calls a use case. */
public class CurrentCaller {
    private final ThreadLocal<Caller> current = new ThreadLocal<>();

    /** @throws RuleViolation {@code access.no-account} when nobody known is asking */
    public Caller get() {
        return Optional.ofNullable(current.get()).orElseThrow(() -> new RuleViolation(InputRule.NO_ACCOUNT));
    }

    public void set(Caller caller) {
        current.set(caller);
    }

    public void clear() {
        current.remove();
    }

    /** Does the work as that caller, then gives the thread back to whom it served before. */
    public <T> T as(Caller caller, Supplier<T> work) {
        var before = current.get();
        current.set(caller);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }
}
