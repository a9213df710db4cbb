package fr.numericemploi.domain.catalogue.needs;

import java.util.Map;
import java.util.Set;

/** Where a need stands. Only an open one counts, and is shown. */
public enum NeedStatus {
    /** Its wording may discriminate: the company corrects it, or a coordinator clears it. */
    TO_REVIEW("à relire"),
    OPEN("ouvert"),
    /** Nobody said for a long time that it still stands. */
    STALE("non confirmé"),
    FILLED("pourvu"),
    WITHDRAWN("retiré");

    private static final Map<NeedStatus, Set<NeedStatus>> NEXT = Map.of(
            TO_REVIEW, Set.of(TO_REVIEW, OPEN, WITHDRAWN),
            OPEN, Set.of(OPEN, TO_REVIEW, STALE, FILLED, WITHDRAWN),
            STALE, Set.of(OPEN, TO_REVIEW, FILLED, WITHDRAWN),
            FILLED, Set.of(),
            WITHDRAWN, Set.of());

    private final String label;

    NeedStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(NeedStatus next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }

    NeedStatus to(NeedStatus next) {
        NeedRule.TRANSITION.refuseIf(!mayBecome(next), Map.of("from", label, "to", next.label));
        return next;
    }
}
