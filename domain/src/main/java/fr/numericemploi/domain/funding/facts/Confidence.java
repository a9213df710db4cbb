package fr.numericemploi.domain.funding.facts;

/** How sure the association is of what a rule file says. */
public enum Confidence {
    HIGH("établi par un texte"),
    MEDIUM("rapporté par une source, à confirmer"),
    LOW("à vérifier avant toute décision");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Of two figures that are computed with, the less sure one counts. */
    public Confidence and(Confidence other) {
        return compareTo(other) > 0 ? this : other;
    }
}
