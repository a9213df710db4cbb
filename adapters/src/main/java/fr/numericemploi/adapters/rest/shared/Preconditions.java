package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.ws.rs.core.EntityTag;
import java.util.Map;

/** Versions as entity tags: {@code ETag} on what is read, {@code If-Match} on what is changed. */
public final class Preconditions {
    private Preconditions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws RuleViolation {@code input.precondition-required} (428) without the header, {@code input.stale} if it is no tag of ours */
    public static long version(String ifMatch) {
        InputRule.PRECONDITION_REQUIRED.refuseIf(ifMatch == null || ifMatch.isBlank(), Map.of());
        try {
            return Long.parseLong(ifMatch.replace("\"", "").strip());
        } catch (NumberFormatException notOurs) {
            throw new RuleViolation(InputRule.STALE);
        }
    }
}
