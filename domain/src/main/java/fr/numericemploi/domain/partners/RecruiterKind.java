package fr.numericemploi.domain.partners;

/** What a recruiter judges in an interview; a panel has one of each where possible. */
public enum RecruiterKind {
    HR,
    TECHNICAL
}
