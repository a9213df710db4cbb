package fr.numericemploi.domain.candidates;

/** Whether a prescribed person was known already. */
public enum Recognition {
    /** A file was opened. */
    NEW_CANDIDATE,
    /** Certainly known: the prescription joins the file. */
    KNOWN_CANDIDATE,
    /** Perhaps known: a coordinator decides. */
    DUPLICATE_TO_DECIDE
}
