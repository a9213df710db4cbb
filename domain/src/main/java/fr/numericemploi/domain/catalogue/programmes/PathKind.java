package fr.numericemploi.domain.catalogue.programmes;

/** How far each person's way through a programme is their own. */
public enum PathKind {
    GROUP(1, "en groupe"),
    INDIVIDUAL(2, "individualisé"),
    MODULAR(3, "modularisé"),
    MIXED(4, "mixte");

    private final int code;
    private final String label;

    PathKind(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In LHEO. */
    public int code() {
        return code;
    }

    public String label() {
        return label;
    }
}
