package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/** The sittings of the training-engineering commission: one at a time in each territory. */
public interface ProgrammeSittings {
    Optional<ProgrammeSitting> find(ProgrammeSittingId id);

    /** The latest first; of all territories where none is given. */
    Page<ProgrammeSitting> list(Optional<TerritoryCode> territory, PageRequest page);

    /**
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code engineering.sitting-under-way} where the territory has
     *     another open one, or {@code input.stale} when it was changed since it was found
     */
    void save(ProgrammeSitting sitting);
}
