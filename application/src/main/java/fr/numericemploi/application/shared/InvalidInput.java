package fr.numericemploi.application.shared;

import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;

/** Everything that is wrong with a request, field by field. */
public final class InvalidInput extends RuntimeException {
    private final transient List<RuleViolation> violations;

    public InvalidInput(List<RuleViolation> violations) {
        super(violations.size() + " invalid fields");
        this.violations = List.copyOf(violations);
    }

    public List<RuleViolation> violations() {
        return violations;
    }
}
