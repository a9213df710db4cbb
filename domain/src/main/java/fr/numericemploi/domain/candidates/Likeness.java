package fr.numericemploi.domain.candidates;

/** In what two prescriptions may be about the same person. */
public enum Likeness {
    FRANCE_TRAVAIL_ID("même identifiant France Travail"),
    NAME_AND_BIRTH_DATE("mêmes nom, prénoms et date de naissance"),
    EMAIL("même adresse e-mail"),
    PHONE("même numéro de téléphone");

    private final String label;

    Likeness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
