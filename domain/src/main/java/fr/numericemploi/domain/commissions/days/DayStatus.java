package fr.numericemploi.domain.commissions.days;

import static java.util.EnumSet.noneOf;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a day stands in its life. */
public enum DayStatus {
    /** Being prepared: premises, recruiters, people. */
    DRAFT("en préparation"),
    /** Has a plan that nobody was told of. */
    PLANNED("planifiée"),
    /** Everyone was invited. */
    PUBLISHED("publiée"),
    /** Today. */
    RUNNING("commencée"),
    /** Over, and it is known who came. */
    CLOSED("close"),
    CANCELLED("annulée");

    private static final Map<DayStatus, Set<DayStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(DRAFT, PLANNED, CANCELLED),
            PLANNED, EnumSet.of(DRAFT, PLANNED, PUBLISHED, CANCELLED),
            PUBLISHED, EnumSet.of(RUNNING, CANCELLED),
            RUNNING, EnumSet.of(CLOSED),
            CLOSED, noneOf(DayStatus.class),
            CANCELLED, noneOf(DayStatus.class)));

    private final String label;

    DayStatus(String label) {
        this.label = label;
    }

    DayStatus to(DayStatus next) {
        DayRule.TRANSITION.refuseIf(!NEXT.get(this).contains(next), Map.of("from", label, "to", next.label));
        return next;
    }

    /** Whether people hold invitations, which every change must keep true. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RUNNING;
    }

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }

    void refuseIfOver() {
        DayRule.OVER.refuseIf(isOver());
    }

    void refuseUnlessPublic() {
        refuseIfOver();
        DayRule.NOT_PUBLISHED.refuseIf(!isPublic());
    }
}
