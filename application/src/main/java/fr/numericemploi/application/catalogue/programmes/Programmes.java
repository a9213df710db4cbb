package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import java.util.Optional;

/** The training programmes, each with all its versions. */
public interface Programmes {
    Optional<Programme> find(ProgrammeId id);

    /**
     * Keeps a new programme, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code catalogue.programme-origin-taken}, or {@code input.stale}
     *     when it was changed since it was found
     */
    void save(Programme programme);
}
