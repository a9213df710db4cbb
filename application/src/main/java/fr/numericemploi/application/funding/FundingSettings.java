package fr.numericemploi.application.funding;

import java.util.Map;

/** @param policies what the association chose where the law leaves a choice, by the policy's code */
public record FundingSettings(Map<String, String> policies) {
    public FundingSettings {
        policies = Map.copyOf(policies);
    }

    /** Guards what an installation is set to: a choice that no policy knows would be one that is silently not made. */
    void requireKnownTo(SchemeRules rules) {
        policies.forEach((code, choice) -> {
            if (rules.policies().noneMatch(policy -> policy.knows(code, choice))) {
                throw new IllegalArgumentException("no policy " + code + "=" + choice);
            }
        });
    }
}
