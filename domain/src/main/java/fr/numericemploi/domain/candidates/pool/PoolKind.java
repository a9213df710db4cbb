package fr.numericemploi.domain.candidates.pool;

/** Why the commission retained somebody. */
public enum PoolKind {
    EMPLOYABLE("Employable"),
    EMPLOYABLE_AFTER_TRAINING("Employable après formation");

    private final String label;

    PoolKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
