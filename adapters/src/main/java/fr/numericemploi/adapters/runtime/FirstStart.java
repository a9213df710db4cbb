package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.Installation;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A wrong setting stops the start, with the rule that it breaks. */
@Adapter
class FirstStart {
    private final Installation installation;
    private final CurrentCaller caller;
    private final Territory territory;
    private final Optional<String> administrator;

    @Inject
    FirstStart(
            Installation installation,
            CurrentCaller caller,
            @ConfigProperty(name = "numericemploi.territory.code", defaultValue = "ALSACE") String code,
            @ConfigProperty(name = "numericemploi.territory.name", defaultValue = "Alsace") String name,
            @ConfigProperty(name = "numericemploi.territory.departments", defaultValue = "67,68")
                    Set<String> departments,
            @ConfigProperty(name = "numericemploi.administrator") Optional<String> administrator) {
        this.installation = installation;
        this.caller = caller;
        this.territory = new Territory(
                new TerritoryCode(code),
                name,
                departments.stream().map(DepartmentCode::new).collect(Collectors.toSet()));
        this.administrator = administrator;
    }

    void prepare(@Observes Startup startup) {
        caller.as(Caller.system(), () -> {
            unlessDoneElsewhere(() -> installation.ensureTerritory(territory));
            administrator.ifPresent(login -> unlessDoneElsewhere(() -> installation.ensureAdministrator(login)));
            return null;
        });
    }

    /** Another server that starts at the same moment may be quicker. */
    private static void unlessDoneElsewhere(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation refused) {
            if (refused.rule().kind() != Rule.Kind.CONFLICT) {
                throw refused;
            }
        }
    }
}
