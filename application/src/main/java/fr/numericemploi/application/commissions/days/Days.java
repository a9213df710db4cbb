package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.InvitationId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The marathon days. */
public interface Days {
    Optional<SelectionDay> find(SelectionDayId id);

    /** The same, to be changed: until the transaction ends nobody else changes it. */
    Optional<SelectionDay> take(SelectionDayId id);

    Optional<SelectionDay> inviting(InvitationId invitation);

    /** Published for that date, and nobody reminded yet. */
    List<SelectionDay> toRemind(LocalDate date);

    /**
     * Keeps a new day, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found
     */
    void save(SelectionDay day);
}
