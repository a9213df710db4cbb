package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.plans.ReservationSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long money stays reserved without the funder's agreement. */
@Adapter
class FundingDelays {
    private final ReservationSettings reservations;

    @Inject
    FundingDelays(@ConfigProperty(name = "numericemploi.funding.reservation-days", defaultValue = "60") int days) {
        reservations = new ReservationSettings(Period.ofDays(days));
    }

    @Produces
    @Singleton
    ReservationSettings reservations() {
        return reservations;
    }
}
