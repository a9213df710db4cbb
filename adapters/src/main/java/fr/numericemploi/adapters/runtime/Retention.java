package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.idempotency.IdempotencySettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long this installation keeps what serves for a while only. */
@Adapter
class Retention {
    private final IdempotencySettings idempotency;

    @Inject
    Retention(@ConfigProperty(name = "numericemploi.idempotency.days", defaultValue = "7") int days) {
        idempotency = new IdempotencySettings(Duration.ofDays(days));
    }

    @Produces
    @Singleton
    IdempotencySettings idempotency() {
        return idempotency;
    }
}
