package fr.numericemploi.domain.candidates;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a prescription, and the file of the person it is about, has come; and from where one may go where. */
public enum Status {
    DUPLICATE_TO_DECIDE("doublon à examiner"),
    RECEIVED("reçue"),
    ACCEPTED("acceptée"),
    DECLINED("déclinée"),
    INVITED("invitation à une journée de sélection"),
    SEEN("vue en entretien"),
    ABSENT("absente à l'entretien"),
    DECIDED("décision rendue"),
    ERASED("données effacées");

    private static final Map<Status, Set<Status>> NEXT = Map.of(
            DUPLICATE_TO_DECIDE, EnumSet.of(RECEIVED, ERASED),
            RECEIVED, EnumSet.of(ACCEPTED, DECLINED, ERASED),
            // Declined, absent or decided is no dead end: another prescription, another day may follow.
            DECLINED, EnumSet.of(ACCEPTED, ERASED),
            ACCEPTED, EnumSet.of(INVITED, SEEN, ABSENT, ERASED),
            INVITED, EnumSet.of(INVITED, ACCEPTED, SEEN, ABSENT, ERASED),
            SEEN, EnumSet.of(SEEN, ABSENT, DECIDED, ERASED),
            ABSENT, EnumSet.of(ABSENT, SEEN, INVITED, ACCEPTED, ERASED),
            DECIDED, EnumSet.of(ACCEPTED, DECIDED, ERASED),
            ERASED, EnumSet.noneOf(Status.class));

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Still on the way to a decision. */
    public boolean isOpen() {
        return !EnumSet.of(DECLINED, DECIDED, ERASED).contains(this);
    }

    /** Accepted and not yet decided: what happens to the person happens to the prescription. */
    public boolean isUnderWay() {
        return EnumSet.of(ACCEPTED, INVITED, SEEN, ABSENT).contains(this);
    }

    public boolean mayBecome(Status next) {
        return NEXT.get(this).contains(next);
    }

    /** The next status itself, refused where the table has no way to it. */
    Status to(Status next) {
        CandidateRule.NOT_NOW.refuseIf(!mayBecome(next), Map.of("from", label, "to", next.label));
        return next;
    }
}
