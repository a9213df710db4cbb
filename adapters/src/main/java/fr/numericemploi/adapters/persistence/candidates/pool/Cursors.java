package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.UUID;

/** Lists in the order of ids. */
final class Cursors {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Cursors() {}

    static UUID id(PageRequest page) {
        try {
            return page.after().map(UUID::fromString).orElse(BEFORE_ALL);
        } catch (IllegalArgumentException notOurs) {
            throw InputRule.UNREADABLE
                    .brokenBy(Map.of("reason", "curseur inconnu"))
                    .at("cursor");
        }
    }
}
