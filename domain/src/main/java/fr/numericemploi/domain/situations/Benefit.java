package fr.numericemploi.domain.situations;

/** Allowances that open rights to funded training. */
public enum Benefit {
    RSA("revenu de solidarité active"),
    ASS("allocation de solidarité spécifique"),
    AAH("allocation aux adultes handicapés");

    private final String label;

    Benefit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
