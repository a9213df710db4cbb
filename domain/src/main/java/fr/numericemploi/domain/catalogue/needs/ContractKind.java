package fr.numericemploi.domain.catalogue.needs;

/** What a company offers to whoever it recruits. */
public enum ContractKind {
    CDI("CDI", 0),
    CDD("CDD", 36),
    ALTERNANCE("alternance", 36),
    INTERNSHIP("stage", 6);

    private final String label;
    private final int mostMonths;

    ContractKind(String label, int mostMonths) {
        this.label = label;
        this.mostMonths = mostMonths;
    }

    public String label() {
        return label;
    }

    int mostMonths() {
        return mostMonths;
    }
}
