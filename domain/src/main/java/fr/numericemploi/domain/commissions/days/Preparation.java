package fr.numericemploi.domain.commissions.days;

/** What was prepared. */
public enum Preparation {
    FRAME,
    RECRUITER,
    PANELS,
    INVITEE,
    CONFLICT,
    PIN,
    MOVE,
    EXCLUSION
}
