package fr.numericemploi.application.funding;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.schemes.SchemeVersion;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The law of funding as everybody with an account may read it. */
@LookupService
public class SchemeCatalogue {
    private final SchemeRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public SchemeCatalogue(SchemeRules rules, CurrentCaller caller, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /** Each scheme with the version in force that day; of today, where none is given. */
    public List<SchemeView> on(Optional<LocalDate> day) {
        caller.get();
        var wanted = day.orElseGet(() -> LocalDate.now(clock));
        return rules.schemes().schemes().stream()
                .flatMap(scheme -> view(scheme.name(), scheme.code().value(), scheme.on(wanted)))
                .toList();
    }

    public List<Definition> definitions() {
        caller.get();
        return rules.schemes().definitions();
    }

    /** The vocabulary of the rules. */
    public Stream<Fact<?>> facts() {
        caller.get();
        return Fact.all();
    }

    private static Stream<SchemeView> view(String name, String code, Optional<SchemeVersion> version) {
        return version.stream().map(inForce -> new SchemeView(code, name, inForce));
    }

    /** A scheme, with what the law makes of it on one day. */
    public record SchemeView(String code, String name, SchemeVersion version) {}
}
