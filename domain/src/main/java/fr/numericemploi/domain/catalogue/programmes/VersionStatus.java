package fr.numericemploi.domain.catalogue.programmes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a version of a programme has come; and from where it may go where. */
public enum VersionStatus {
    DRAFT("brouillon"),
    SUBMITTED("soumise à la commission"),
    APPROVED("approuvée"),
    SENT_BACK("renvoyée avec remarques"),
    PUBLISHED("publiée"),
    RETIRED("retirée");

    private static final Map<VersionStatus, Set<VersionStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(APPROVED, SENT_BACK),
            APPROVED, EnumSet.of(PUBLISHED, RETIRED),
            // What was sent back stays as it was judged: the next draft answers the remarks.
            SENT_BACK, EnumSet.noneOf(VersionStatus.class),
            PUBLISHED, EnumSet.of(RETIRED),
            RETIRED, EnumSet.noneOf(VersionStatus.class));

    private final String label;

    VersionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(VersionStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** On its way to publication: a programme has one such version at most. */
    public boolean isUnderWay() {
        return this == DRAFT || this == SUBMITTED || this == APPROVED;
    }

    VersionStatus to(VersionStatus next) {
        ProgrammeRule.TRANSITION.refuseIf(!mayBecome(next), Map.of("from", label, "to", next.label));
        return next;
    }
}
