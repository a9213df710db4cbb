package fr.numericemploi.domain.reference;

/** The trades that the digital sector recruits for, and what all of them ask. */
public enum SkillFamily {
    DEVELOPMENT("Développement"),
    WEB("Web"),
    DATA("Données"),
    SYSTEMS("Systèmes, réseaux et cloud"),
    SUPPORT("Support et maintenance"),
    SECURITY("Sécurité"),
    PROJECT("Projet et produit"),
    DESIGN("Conception graphique et ergonomie"),
    COMMON("Compétences transverses");

    private final String label;

    SkillFamily(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
