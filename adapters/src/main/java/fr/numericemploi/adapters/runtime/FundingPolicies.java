package fr.numericemploi.adapters.runtime;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.FundingSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this association chose where the law leaves a choice: {@code poei.hours-over-cap=pay-cap,aif.ceiling=8000}. */
@Adapter
class FundingPolicies {
    private final FundingSettings settings;

    @Inject
    FundingPolicies(@ConfigProperty(name = "numericemploi.funding.policies") Optional<List<String>> policies) {
        settings = new FundingSettings(policies.orElse(List.of()).stream()
                .map(choice -> choice.split("=", 2))
                .collect(toMap(choice -> choice[0].strip(), choice -> choice[1].strip())));
    }

    @Produces
    @Singleton
    FundingSettings settings() {
        return settings;
    }
}
