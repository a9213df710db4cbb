package fr.numericemploi.domain.catalogue.needs;

/** Why a need is no longer one. */
public enum WithdrawalReason {
    GIVEN_UP("Projet ou budget abandonné"),
    FILLED_INSIDE("Pourvu en interne"),
    STATED_TWICE("Déposé deux fois"),
    UNLAWFUL("Annonce contraire à la loi"),
    NO_LONGER_A_MEMBER("L'entreprise n'est plus adhérente"),
    /** Told in the note. */
    OTHER("Autre raison");

    private final String label;

    WithdrawalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
