package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.operations.TravelSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time everything goes by: the server's, in the association's time zone. */
@Adapter
class ServerClock {
    private final TravellingClock clock;
    private final TravelSettings settings;

    @Inject
    ServerClock(
            @ConfigProperty(name = "numericemploi.zone", defaultValue = "Europe/Paris") String zone,
            @ConfigProperty(name = "numericemploi.clock.travel", defaultValue = "false") boolean travel) {
        clock = new TravellingClock(Clock.system(ZoneId.of(zone)));
        settings = new TravelSettings(travel);
    }

    @Produces
    @Singleton
    TravelSettings settings() {
        return settings;
    }

    @Produces
    @Singleton
    TravellingClock clock() {
        return clock;
    }
}
