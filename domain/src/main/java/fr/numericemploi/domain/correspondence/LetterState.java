package fr.numericemploi.domain.correspondence;

/** Where a letter stands on its way out. */
public enum LetterState {
    /** Written; leaves at its next attempt. */
    TO_SEND,
    /** Taken by the mail server. */
    SENT,
    /** Refused for good, or too often; somebody has to look at it. */
    FAILED
}
