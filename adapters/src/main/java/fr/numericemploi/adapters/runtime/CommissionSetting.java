package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.evaluation.CommissionSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Adapter
class CommissionSetting {
    private final int quorum;

    @Inject
    CommissionSetting(@ConfigProperty(name = "numericemploi.commission.quorum", defaultValue = "3") int quorum) {
        this.quorum = quorum;
    }

    @Produces
    CommissionSettings settings() {
        return new CommissionSettings(quorum);
    }
}
