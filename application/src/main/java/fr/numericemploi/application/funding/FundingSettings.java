package fr.numericemploi.application.funding;

import java.util.Map;

/** @param policies what the association chose where the law leaves a choice, by the policy's code */
public record FundingSettings(Map<String, String> policies) {
    public FundingSettings {
        policies = Map.copyOf(policies);
    }
}
