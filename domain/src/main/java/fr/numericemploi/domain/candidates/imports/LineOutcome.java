package fr.numericemploi.domain.candidates.imports;

/** What became of a line. */
public enum LineOutcome {
    /** It is a new prescription. */
    KEPT,
    /** The agency had sent the same before. */
    UNCHANGED,
    /** The agency had sent something else under this reference: what was kept stays as it is. */
    CONFLICTING,
    /** It breaks a rule. */
    REFUSED
}
