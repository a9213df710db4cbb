package fr.numericemploi.domain.partners;

/** What a contact of a training body or a funder is there for, with its code in LHEO. */
public enum ContactType {
    OTHER(0, "Autre"),
    DISABILITY(1, "Référent handicap"),
    INTERNATIONAL_MOBILITY(2, "Référent mobilité internationale"),
    TEACHING(3, "Référent pédagogique"),
    RECEPTION(4, "Accueil"),
    MANAGEMENT(5, "Direction"),
    QUALITY(6, "Référent qualité"),
    COMPANIES(7, "Référent entreprise"),
    SALES(8, "Référent commercial"),
    FINANCE(9, "Gestionnaire financier"),
    TECHNICAL_TRAINING(10, "Direction déléguée aux formations professionnelles et techniques (DDFPT)"),
    COMMUNICATION(11, "Communication"),
    DISTANCE_LEARNING(12, "Référent FOAD"),
    PRIOR_EXPERIENCE(13, "Référent VAE"),
    APPRENTICESHIP(14, "Référent apprentissage");

    private final int code;
    private final String label;

    ContactType(int code, String label) {
        this.code = code;
        this.label = label;
    }

    public int code() {
        return code;
    }

    public String label() {
        return label;
    }
}
