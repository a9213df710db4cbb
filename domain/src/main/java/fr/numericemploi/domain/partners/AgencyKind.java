package fr.numericemploi.domain.partners;

/** The bodies whose counsellors may prescribe jobseekers. */
public enum AgencyKind {
    /** Pôle emploi until the end of 2023. */
    FRANCE_TRAVAIL,
    APEC,
    CAP_EMPLOI,
    MISSION_LOCALE
}
