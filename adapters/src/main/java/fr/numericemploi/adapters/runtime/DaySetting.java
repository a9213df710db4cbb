package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.days.DaySettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Adapter
class DaySetting {
    private final int farKilometres;

    @Inject
    DaySetting(@ConfigProperty(name = "numericemploi.days.far-km", defaultValue = "30") int farKilometres) {
        this.farKilometres = farKilometres;
    }

    @Produces
    DaySettings settings() {
        return new DaySettings(farKilometres);
    }
}
