package fr.numericemploi.domain.funding.filings;

import java.util.Map;
import java.util.Set;

/** Where a filing stands, and where it may go from there. */
public enum FilingState {
    EXPORTED("exporté"),
    FILED("déposé"),
    REFUSED("refusé");

    private static final Map<FilingState, Set<FilingState>> NEXT =
            Map.of(EXPORTED, Set.of(FILED, REFUSED), FILED, Set.of(), REFUSED, Set.of());

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    FilingState to(FilingState next) {
        FilingRule.TRANSITION.refuseIf(!NEXT.get(this).contains(next), Map.of("from", label, "to", next.label));
        return next;
    }
}
