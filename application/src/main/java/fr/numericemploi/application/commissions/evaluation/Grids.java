package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.commissions.evaluation.Grid;
import java.time.LocalDate;
import java.util.Optional;

/** The evaluation grid in all its versions. */
public interface Grids {
    /** The version in force on that day: of those valid by then, the latest. */
    Optional<Grid> inForceOn(LocalDate day);

    /**
     * Keeps a new version.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code commissions.grid-version-taken}
     */
    void add(Grid grid);

    /** 0 before the first. */
    int latestVersion();
}
