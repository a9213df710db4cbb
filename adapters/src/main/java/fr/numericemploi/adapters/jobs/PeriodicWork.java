package fr.numericemploi.adapters.jobs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.idempotency.Idempotency;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** All work that nobody asks for, on one page: what, and how long from the end of one run to the next. */
@Adapter
class PeriodicWork {
    private final List<Work> all;

    @Inject
    PeriodicWork(Idempotency idempotency) {
        all = List.of(new Work("forget old idempotency keys", Duration.ofHours(1), idempotency::forgetOld));
    }

    List<Work> all() {
        return all;
    }

    /** Use cases called as {@code SYSTEM}; every server runs them, so they must bear company. */
    record Work(String name, Duration pause, Runnable step) {}
}
