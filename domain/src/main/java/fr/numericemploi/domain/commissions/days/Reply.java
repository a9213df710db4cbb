package fr.numericemploi.domain.commissions.days;

/** What a person answered to the invitation as it stands. */
public enum Reply {
    NONE,
    CONFIRMED,
    OTHER_TIME_ASKED
}
