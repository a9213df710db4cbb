package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.shared.InputRule;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Where a page of prescriptions begins: after this one. */
record FollowUpPlace(Instant changedAt, UUID id) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    static FollowUpPlace where(PageRequest page, Instant since) {
        return page.after().map(FollowUpPlace::read).orElse(new FollowUpPlace(since, BEFORE_ALL));
    }

    String cursor() {
        return changedAt + " " + id;
    }

    private static FollowUpPlace read(String cursor) {
        try {
            var parts = cursor.split(" ", 2);
            return new FollowUpPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw InputRule.UNREADABLE
                    .brokenBy(Map.of("reason", "curseur inconnu"))
                    .at("cursor");
        }
    }
}
