package fr.numericemploi.domain.partners;

/**
 * What a funder is, as LHEO 2.3 tells payers apart (its table <i>financeurs</i>), under today's names: LHEO's own text still
 * says Pôle emploi and conseil général. What its table does not know goes out as {@link #OTHER}.
 */
public enum FunderKind {
    REGION(2, "Conseil régional"),
    EUROPEAN_SOCIAL_FUND(3, "Fonds social européen (FSE)"),
    FRANCE_TRAVAIL(4, "France Travail"),
    COMPANY(5, "Entreprise"),
    ACSE(6, "ACSÉ (anciennement FASILD)"),
    AGEFIPH(7, "Agefiph"),
    DEPARTMENT(8, "Conseil départemental"),
    COMMUNE(9, "Commune"),
    TRAINEE(10, "Bénéficiaire de l'action"),
    STATE_EMPLOYMENT(11, "État, ministère chargé de l'emploi"),
    STATE_EDUCATION(12, "État, ministère de l'éducation nationale"),
    STATE_OTHER(13, "État, autre"),
    EUROPEAN_FUND_OTHER(14, "Fonds européens, autre"),
    LOCAL_AUTHORITY_OTHER(15, "Collectivité territoriale, autre"),
    /** An OPCA until 31 March 2019. */
    OPCO(16, "OPCO"),
    TRANSITION_PRO(17, "Transitions Pro"),
    LADOM(18, "LADOM"),
    STATE_INTERIOR(19, "État, ministère de l'intérieur"),
    OFII(20, "Office français de l'immigration et de l'intégration (OFII)"),
    OTHER(0, "Autre");

    private final int code;
    private final String label;

    FunderKind(int code, String label) {
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
