package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.UUID;

/** Where a page begins in a list that is in the order of ids. */
final class Cursors {
    private static final UUID BEGINNING = new UUID(0, 0);

    private Cursors() {}

    static UUID id(PageRequest page) {
        return page.after().map(Cursors::read).orElse(BEGINNING);
    }

    private static UUID read(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw InputRule.UNREADABLE
                    .brokenBy(Map.of("reason", "curseur inconnu"))
                    .at("cursor");
        }
    }
}
