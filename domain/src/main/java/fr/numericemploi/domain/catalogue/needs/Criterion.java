package fr.numericemploi.domain.catalogue.needs;

/** What nobody may be chosen by (Code du travail, L1132-1). */
public enum Criterion {
    ORIGIN("origine"),
    SEX("sexe"),
    MORES("mœurs"),
    ORIENTATION("orientation sexuelle ou identité de genre"),
    AGE("âge"),
    FAMILY("situation de famille"),
    PREGNANCY("grossesse"),
    POVERTY("vulnérabilité économique"),
    NATION("nation, ethnie ou prétendue race"),
    POLITICS("opinions politiques"),
    UNION("activités syndicales"),
    RELIGION("convictions religieuses"),
    APPEARANCE("apparence physique"),
    SURNAME("nom de famille"),
    RESIDENCE("lieu de résidence"),
    BANK("domiciliation bancaire"),
    HEALTH("état de santé"),
    DISABILITY("handicap"),
    LANGUAGE("langue maternelle");

    private final String label;

    Criterion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
