package fr.numericemploi.domain.catalogue.programmes;

/** When people may begin. */
public enum EntryMode {
    FIXED_DATES(0, "à dates fixes"),
    PERMANENT(1, "entrées et sorties permanentes");

    private final int code;
    private final String label;

    EntryMode(int code, String label) {
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
