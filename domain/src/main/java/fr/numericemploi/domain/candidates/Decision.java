package fr.numericemploi.domain.candidates;

/** What the commission decided about a person. */
public enum Decision {
    EMPLOYABLE("employable dès maintenant"),
    EMPLOYABLE_AFTER_TRAINING("employable après une formation"),
    REDIRECTED("réorienté, avec des conseils");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
