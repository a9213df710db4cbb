package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.criteria.Truth;

/** What a rule says of a case. */
public enum Verdict {
    MET("respectée"),
    OPEN("à compléter"),
    BROKEN("non respectée");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Verdict of(Truth holds) {
        return holds == Truth.YES ? MET : holds == Truth.NO ? BROKEN : OPEN;
    }
}
