package fr.numericemploi.domain.candidates;

/** How a person wishes to be addressed in letters; used for nothing else. */
public enum Civility {
    MADAME("Madame"),
    MONSIEUR("Monsieur");

    private final String label;

    Civility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
