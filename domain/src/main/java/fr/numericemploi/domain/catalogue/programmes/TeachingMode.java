package fr.numericemploi.domain.catalogue.programmes;

/** Where people are taught. */
public enum TeachingMode {
    ON_SITE(0, "entièrement en présence"),
    MIXED(1, "en présence et à distance"),
    REMOTE(2, "entièrement à distance");

    private final int code;
    private final String label;

    TeachingMode(int code, String label) {
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
