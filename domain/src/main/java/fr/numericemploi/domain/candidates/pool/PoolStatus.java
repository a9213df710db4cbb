package fr.numericemploi.domain.candidates.pool;

import java.util.Map;
import java.util.Set;

/** Where an entry stands. Companies find the person until the entry is left. */
public enum PoolStatus {
    ACTIVE("au vivier"),
    /** Asked whether still available; an answer is awaited. */
    ASKED("disponibilité demandée"),
    /** Out of the pool, for a reason that is kept; a new verdict brings the person back. */
    LEFT("sortie");

    private static final Map<PoolStatus, Set<PoolStatus>> NEXT =
            Map.of(ACTIVE, Set.of(ACTIVE, ASKED, LEFT), ASKED, Set.of(ACTIVE, LEFT), LEFT, Set.of(ACTIVE));

    private final String label;

    PoolStatus(String label) {
        this.label = label;
    }

    PoolStatus to(PoolStatus next) {
        PoolRule.TRANSITION.refuseIf(!NEXT.get(this).contains(next), Map.of("from", label, "to", next.label));
        return next;
    }
}
