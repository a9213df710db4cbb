package fr.numericemploi.domain.funding.criteria;

/** What is known of a criterion. */
public enum Truth {
    YES,
    NO,
    UNKNOWN
}
