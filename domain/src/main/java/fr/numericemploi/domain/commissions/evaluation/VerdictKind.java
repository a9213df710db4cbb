package fr.numericemploi.domain.commissions.evaluation;

/** What the commission decides about a person. */
public enum VerdictKind {
    EMPLOYABLE("Employable"),
    EMPLOYABLE_AFTER_TRAINING("Employable après formation"),
    REDIRECTED("Réorienté");

    private final String label;

    VerdictKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
