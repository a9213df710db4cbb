package fr.numericemploi.application.shared;

import java.util.function.Supplier;

/** What every contract test of a driven port needs: each step in a transaction of its own, where there are any. */
public abstract class PortContract {
    protected <T> T inTransaction(Supplier<T> step) {
        return step.get();
    }

    protected final void inTransaction(Runnable step) {
        inTransaction(() -> {
            step.run();
            return null;
        });
    }
}
