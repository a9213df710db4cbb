package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.function.Supplier;

/** What is said of a programme that does not exist, or that the caller does not see. */
final class Unknown {
    private Unknown() {}

    static Supplier<RuleViolation> programme(ProgrammeId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "Le programme", "id", id.value()));
    }
}
