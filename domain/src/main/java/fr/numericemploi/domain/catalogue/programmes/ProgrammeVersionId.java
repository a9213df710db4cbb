package fr.numericemploi.domain.catalogue.programmes;

import java.util.Objects;

/** A programme as it stood in one version: what the commission judges, and what a cohort keeps for good. */
public record ProgrammeVersionId(ProgrammeId programme, int number) {
    public ProgrammeVersionId {
        Objects.requireNonNull(programme);
    }
}
