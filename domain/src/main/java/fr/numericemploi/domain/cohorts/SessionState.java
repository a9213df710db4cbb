package fr.numericemploi.domain.cohorts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether people may apply for a session; and from where it may go where. */
public enum SessionState {
    OPEN("ouverte"),
    CLOSED("close"),
    CANCELLED("annulée");

    private static final Map<SessionState, Set<SessionState>> NEXT = Map.of(
            OPEN, EnumSet.of(CLOSED, CANCELLED),
            CLOSED, EnumSet.of(CANCELLED),
            CANCELLED, EnumSet.noneOf(SessionState.class));

    private final String label;

    SessionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(SessionState next) {
        return NEXT.get(this).contains(next);
    }

    SessionState to(SessionState next) {
        SessionRule.TRANSITION.refuseIf(!mayBecome(next), Map.of("from", label, "to", next.label));
        return next;
    }
}
