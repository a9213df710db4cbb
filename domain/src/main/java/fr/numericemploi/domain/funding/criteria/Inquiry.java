package fr.numericemploi.domain.funding.criteria;

import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Facts;
import java.util.Map;
import java.util.Optional;

/**
 * A case before the rules.
 *
 * @param definitions what the law calls long-term unemployed, young …, each under its own code
 * @param policies what the association chose where the law leaves a choice
 */
public record Inquiry(Facts facts, Map<String, Definition> definitions, Map<String, String> policies) {
    public Inquiry {
        definitions = Map.copyOf(definitions);
        policies = Map.copyOf(policies);
    }

    public <T> Optional<T> value(Fact<T> fact) {
        return facts.value(fact);
    }

    public Inquiry with(Facts others) {
        return new Inquiry(others, definitions, policies);
    }

    public Inquiry with(Map<String, String> others) {
        return new Inquiry(facts, definitions, others);
    }

    public String policy(String code) {
        return Optional.ofNullable(policies.get(code))
                .orElseThrow(() -> new IllegalStateException("no policy " + code));
    }

    Definition definition(String code) {
        return Optional.ofNullable(definitions.get(code))
                .orElseThrow(() -> new IllegalStateException("no definition " + code));
    }
}
