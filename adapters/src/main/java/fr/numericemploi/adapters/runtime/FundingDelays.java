package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.plans.ReservationSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long money stays reserved without the funder's agreement, and when papers are asked for. */
@Adapter
class FundingDelays {
    private final ReservationSettings reservations;

    @Inject
    FundingDelays(
            @ConfigProperty(name = "numericemploi.funding.reservation-days", defaultValue = "60") int reserved,
            @ConfigProperty(name = "numericemploi.funding.paper-reminder-days", defaultValue = "7") int reminder) {
        reservations = new ReservationSettings(Period.ofDays(reserved), Period.ofDays(reminder));
    }

    @Produces
    @Singleton
    ReservationSettings reservations() {
        return reservations;
    }
}
