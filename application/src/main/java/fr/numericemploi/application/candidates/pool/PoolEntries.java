package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import java.time.LocalDate;
import java.util.Optional;

/** The places in the pool; each person has one at most. */
public interface PoolEntries {
    Optional<PoolEntry> find(PoolEntryId id);

    Optional<PoolEntry> of(CandidateId candidate);

    /**
     * An entry for which something is to be done; nobody else is given it until this transaction ends.
     *
     * @param today entries that expire by then, or whose answer should have come before, are due
     * @param remindUntil so are those whose answer is wanted by then and that were not reminded
     */
    Optional<PoolEntry> claimDue(LocalDate today, LocalDate remindUntil);

    /**
     * Keeps a new entry, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found, or
     *     when the person has an entry already
     */
    void save(PoolEntry entry);
}
