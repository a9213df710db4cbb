package fr.numericemploi.domain.funding.schemes;

/** What a scheme pays for. */
public enum Pays {
    TRAINING("la formation"),
    PERSON("la personne"),
    EMPLOYER("l'employeur"),
    NOBODY("rien : elle ouvre un droit");

    private final String label;

    Pays(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
