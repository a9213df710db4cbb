package fr.numericemploi.domain.catalogue.programmes;

/** What training is for, in the terms of public employment policy. */
public enum Purpose {
    CERTIFICATION(6, "certification"),
    PROFESSIONALISATION(7, "professionnalisation"),
    PREPARATION(8, "préparation à la qualification"),
    REFRESHING(5, "remise à niveau, maîtrise des savoirs de base, initiation"),
    REMOBILISATION(9, "(re)mobilisation, aide à l'élaboration de projet professionnel"),
    IMPROVEMENT(2, "perfectionnement, élargissement des compétences"),
    BUSINESS_CREATION(4, "création d'entreprise");

    private final int code;
    private final String label;

    Purpose(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In LHEO. */
    public int code() {
        return code;
    }

    public String label() {
        return label;
    }
}
