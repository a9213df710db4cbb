package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.catalogue.needs.NeedSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long companies' needs stand without another word, and how long before the end they are asked. */
@Adapter
class NeedDelays {
    private final NeedSettings needs;

    @Inject
    NeedDelays(
            @ConfigProperty(name = "numericemploi.needs.days-confirmed", defaultValue = "60") int daysConfirmed,
            @ConfigProperty(name = "numericemploi.needs.reminder-days", defaultValue = "14") int reminderDays) {
        needs = new NeedSettings(Period.ofDays(daysConfirmed), Period.ofDays(reminderDays));
    }

    @Produces
    @Singleton
    NeedSettings needs() {
        return needs;
    }
}
