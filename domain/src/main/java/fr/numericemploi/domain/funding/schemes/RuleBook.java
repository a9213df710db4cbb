package fr.numericemploi.domain.funding.schemes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.criteria.Truth;
import fr.numericemploi.domain.funding.envelopes.ExpectedPaper;
import fr.numericemploi.domain.funding.facts.Derived;
import fr.numericemploi.domain.funding.facts.Facts;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that is known of the schemes and of the terms that their rules use. */
public record RuleBook(List<Scheme> schemes, List<Definition> definitions) {
    public RuleBook {
        schemes = List.copyOf(schemes);
        definitions = List.copyOf(definitions);
    }

    public boolean knows(SchemeCode code) {
        return schemes.stream().map(Scheme::code).anyMatch(code::equals);
    }

    /** What each scheme says of the case, in the order of the schemes. */
    public List<Decision> decide(Inquiry about) {
        var decisions = schemes.stream().map(scheme -> scheme.decide(about)).toList();
        var fitting = decisions.stream()
                .filter(decision -> decision.outcome() != Outcome.REFUSED)
                .map(Decision::scheme)
                .collect(toUnmodifiableSet());
        return decisions.stream().map(decision -> decision.with(fitting)).toList();
    }

    /**
     * The papers that a scheme wants of a training.
     *
     * @param training the day of the decision, and those on which it starts and ends
     * @param reminder so long before a paper is due, somebody is asked for it
     */
    public List<ExpectedPaper> papers(SchemeCode code, Facts training, Period reminder) {
        return schemes.stream()
                .filter(scheme -> scheme.code().equals(code))
                .flatMap(scheme -> scheme.version(training).stream())
                .flatMap(version -> version.papers().stream())
                .map(paper -> paper.expected(training, reminder))
                .toList();
    }

    /** The terms that certainly fit the case. */
    public List<Definition> met(Inquiry about) {
        return definitions.stream()
                .filter(definition -> definition.is().answer(about).truth() == Truth.YES)
                .toList();
    }

    /** What an association may choose. */
    public Stream<Policy> policies() {
        return schemes.stream()
                .flatMap(scheme -> scheme.versions().stream())
                .flatMap(version -> version.policies().stream());
    }

    /** A case before these rules, with what follows from its facts. */
    public Inquiry inquiry(Facts facts, Map<String, String> policies) {
        var terms = definitions.stream().collect(toUnmodifiableMap(Definition::code, identity()));
        return new Inquiry(Derived.from(facts), terms, policies);
    }
}
