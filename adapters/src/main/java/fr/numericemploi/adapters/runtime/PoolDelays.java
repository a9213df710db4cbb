package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.pool.PoolSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long things last in the pool, and how many people a company may ask. */
@Adapter
class PoolDelays {
    private final PoolSettings pool;

    @Inject
    PoolDelays(
            @ConfigProperty(name = "numericemploi.pool.months", defaultValue = "6") int months,
            @ConfigProperty(name = "numericemploi.pool.days-to-answer", defaultValue = "21") int daysToAnswer,
            @ConfigProperty(name = "numericemploi.pool.reminder-days", defaultValue = "7") int reminderDays,
            @ConfigProperty(name = "numericemploi.pool.contact-days", defaultValue = "10") int contactDays,
            @ConfigProperty(name = "numericemploi.pool.contacts-per-day", defaultValue = "20") int contactsPerDay) {
        pool = new PoolSettings(
                Period.ofMonths(months),
                Period.ofDays(daysToAnswer),
                Period.ofDays(reminderDays),
                Period.ofDays(contactDays),
                contactsPerDay);
    }

    @Produces
    @Singleton
    PoolSettings pool() {
        return pool;
    }
}
