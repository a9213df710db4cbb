package fr.numericemploi.domain.candidates.pool;

import java.util.Map;
import java.util.Set;

/** What became of a contact request. */
public enum ContactStatus {
    PENDING("en attente"),
    ACCEPTED("acceptée"),
    REFUSED("refusée"),
    LAPSED("sans réponse");

    private static final Map<ContactStatus, Set<ContactStatus>> NEXT =
            Map.of(PENDING, Set.of(ACCEPTED, REFUSED, LAPSED), ACCEPTED, Set.of(), REFUSED, Set.of(), LAPSED, Set.of());

    private final String label;

    ContactStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    ContactStatus to(ContactStatus next) {
        PoolRule.CONTACT_CLOSED.refuseIf(!NEXT.get(this).contains(next), Map.of("status", label));
        return next;
    }
}
