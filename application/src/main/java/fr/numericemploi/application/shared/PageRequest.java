package fr.numericemploi.application.shared;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** @param after the cursor that the previous page gave; empty for the first page */
public record PageRequest(Optional<String> after, int limit) {
    public static final int MAX = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, Map.of("value", limit, "min", 1, "max", MAX)).at("limit");
        }
    }

    /** For lists in the order of ids. */
    public Optional<UUID> afterId() {
        return after(UUID::fromString);
    }

    /** For lists in the order of numbers. */
    public Optional<Long> afterNumber() {
        return after(Long::valueOf);
    }

    private <T> Optional<T> after(Function<String, T> read) {
        try {
            return after.map(read);
        } catch (IllegalArgumentException notOurs) {
            throw InputRule.UNREADABLE
                    .brokenBy(Map.of("reason", "curseur inconnu"))
                    .at("cursor");
        }
    }
}
