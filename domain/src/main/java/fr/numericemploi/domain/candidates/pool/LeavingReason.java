package fr.numericemploi.domain.candidates.pool;

/** Why somebody is no longer in the pool. */
public enum LeavingReason {
    /** The person said so. */
    NO("N'est plus disponible"),
    /** The person did not answer in time. */
    SILENCE("Sans réponse"),
    /** The commission decided anew, and sees another way for the person. */
    REDIRECTED("Réorientation"),
    PLACED("A trouvé un emploi ou une formation"),
    /** The person's file was erased. */
    ERASED("Dossier effacé"),
    /** Told in the coordinator's note. */
    OTHER("Autre raison");

    private final String label;

    LeavingReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a coordinator may give it; the others happen by themselves. */
    public boolean givenByStaff() {
        return this == NO || this == PLACED || this == OTHER;
    }
}
