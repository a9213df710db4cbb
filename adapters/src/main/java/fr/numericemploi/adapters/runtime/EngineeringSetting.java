package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.engineering.EngineeringSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Adapter
class EngineeringSetting {
    private final int percent;
    private final int months;

    @Inject
    EngineeringSetting(
            @ConfigProperty(name = "numericemploi.engineering.fit-percent", defaultValue = "80") int percent,
            @ConfigProperty(name = "numericemploi.engineering.training-months", defaultValue = "3") int months) {
        this.percent = percent;
        this.months = months;
    }

    @Produces
    EngineeringSettings settings() {
        return new EngineeringSettings(percent, Period.ofMonths(months));
    }
}
