package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import java.util.Optional;

/** The commission's sittings: one for each day. */
public interface Sittings {
    Optional<Sitting> find(SittingId id);

    Optional<Sitting> ofDay(SelectionDayId day);

    /**
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code commissions.sitting-exists} where the day has another,
     *     or {@code input.stale} when it was changed since it was found
     */
    void save(Sitting sitting);
}
