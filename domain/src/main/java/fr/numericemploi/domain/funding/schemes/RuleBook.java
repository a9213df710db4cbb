package fr.numericemploi.domain.funding.schemes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.criteria.Truth;
import fr.numericemploi.domain.funding.facts.Derived;
import fr.numericemploi.domain.funding.facts.Facts;
import java.util.List;
import java.util.Map;

/** All that is known of the schemes and of the terms that their rules use. */
public record RuleBook(List<Scheme> schemes, List<Definition> definitions) {
    public RuleBook {
        schemes = List.copyOf(schemes);
        definitions = List.copyOf(definitions);
    }

    /** What each scheme says of the case, in the order of the schemes. */
    public List<Decision> decide(Facts facts, Map<String, String> policies) {
        var about = inquiry(facts, policies);
        var decisions = schemes.stream().map(scheme -> scheme.decide(about)).toList();
        var fitting = decisions.stream()
                .filter(decision -> decision.outcome() != Outcome.REFUSED)
                .map(Decision::scheme)
                .collect(toUnmodifiableSet());
        return decisions.stream().map(decision -> decision.with(fitting)).toList();
    }

    /** The terms that certainly fit the case. */
    public List<Definition> met(Facts facts) {
        var about = inquiry(facts, Map.of());
        return definitions.stream()
                .filter(definition -> definition.is().answer(about).truth() == Truth.YES)
                .toList();
    }

    /** A case before these rules, with what follows from its facts. */
    public Inquiry inquiry(Facts facts, Map<String, String> policies) {
        var terms = definitions.stream().collect(toUnmodifiableMap(Definition::code, identity()));
        return new Inquiry(Derived.from(facts), terms, policies);
    }
}
