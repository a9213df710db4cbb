package fr.numericemploi.domain.catalogue.needs;

/** The diplomas that companies ask for. */
public enum Degree {
    NONE("aucun diplôme"),
    BAC("bac"),
    BAC_2("bac+2"),
    BAC_3("bac+3"),
    BAC_5("bac+5");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
