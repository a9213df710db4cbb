package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.candidates.DuplicateCases;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.PrescriptionId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Adapter
class JpaDuplicateCases implements DuplicateCases {
    private final EntityManager entityManager;

    @Inject
    JpaDuplicateCases(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<DuplicateCase> find(PrescriptionId prescription) {
        return Optional.ofNullable(entityManager.find(DuplicateCaseRow.class, prescription.value()))
                .map(DuplicateCaseRow::toDuplicateCase);
    }

    @Override
    public List<DuplicateCase> openTelling(Set<IdentityKey> keys) {
        return entityManager
                .createQuery("""
                        select d from DuplicateCaseRow d, PrescriptionRow p
                        where d.decision is null and p.id = d.prescription
                        and exists (select k from p.keys k where k in :keys) order by d.prescription
                        """, DuplicateCaseRow.class)
                .setParameter("keys", keys.stream().map(IdentityKey::text).toList())
                .getResultStream()
                .map(DuplicateCaseRow::toDuplicateCase)
                .toList();
    }

    @Override
    public void save(DuplicateCase duplicate) {
        var snapshot = duplicate.snapshot();
        var row = entityManager.find(
                DuplicateCaseRow.class, snapshot.prescription().value());
        if (row == null) {
            entityManager.persist(DuplicateCaseRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of());
    }
}
