package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.candidates.pool.PoolEntries;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaPoolEntries implements PoolEntries {
    private final EntityManager entityManager;

    @Inject
    JpaPoolEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<PoolEntry> find(PoolEntryId id) {
        return Optional.ofNullable(entityManager.find(PoolEntryRow.class, id.value()))
                .map(PoolEntryRow::toEntry);
    }

    @Override
    public Optional<PoolEntry> of(CandidateId candidate) {
        return entityManager
                .createQuery("select e from PoolEntryRow e where e.candidate = :candidate", PoolEntryRow.class)
                .setParameter("candidate", candidate.value())
                .getResultStream()
                .findFirst()
                .map(PoolEntryRow::toEntry);
    }

    @Override
    public Optional<PoolEntry> claimDue(LocalDate today, LocalDate remindUntil) {
        return Native.first(entityManager, PoolEntryRow.class, """
                        select * from candidates.pool_entry
                        where status = 'ACTIVE' and expires_on <= ?
                            or status = 'ASKED' and (answer_by < ? or answer_by <= ? and not reminded)
                        limit 1 for update skip locked
                        """, today, today, remindUntil)
                .map(PoolEntryRow::toEntry);
    }

    @Override
    public void save(PoolEntry entry) {
        var snapshot = entry.snapshot();
        var row = entityManager.find(PoolEntryRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(PoolEntryRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of("pool_entry_candidate", () -> InputRule.STALE.brokenBy(Map.of())));
    }
}
