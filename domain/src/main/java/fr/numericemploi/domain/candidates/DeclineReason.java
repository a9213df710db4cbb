package fr.numericemploi.domain.candidates;

/** Why a prescription is not followed up. Never anything about the person's situation, origin, age or health. */
public enum DeclineReason {
    PROJECT_NOT_DIGITAL("Le projet ne concerne pas les métiers du numérique."),
    PROJECT_TO_PREPARE("Le projet professionnel est à préparer avec la personne avant une nouvelle prescription."),
    NOT_AVAILABLE("La personne n'est pas disponible pour l'instant."),
    PERSON_WITHDREW("La personne ne souhaite pas donner suite."),
    UNREACHABLE("La personne n'a pas pu être jointe."),
    ALREADY_FOLLOWED("La personne est déjà suivie par l'association."),
    OTHER_TERRITORY("La prescription relève d'une autre antenne de l'association."),
    OTHER("Autre motif, précisé en commentaire.");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
