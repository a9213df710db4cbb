package fr.numericemploi.domain.funding.schemes;

import java.util.List;

/** What the rules come to; a person decides. */
public enum Outcome {
    ELIGIBLE("éligible"),
    ELIGIBLE_IF("éligible sous réserve"),
    REFUSED("refusé");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Outcome of(List<Finding> findings) {
        var verdicts = findings.stream().map(Finding::verdict).toList();
        if (verdicts.contains(Verdict.BROKEN)) {
            return REFUSED;
        }
        return verdicts.contains(Verdict.OPEN) ? ELIGIBLE_IF : ELIGIBLE;
    }
}
