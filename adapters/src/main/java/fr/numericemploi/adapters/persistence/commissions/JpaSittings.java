package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.commissions.evaluation.Sittings;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaSittings implements Sittings {
    private final EntityManager entityManager;

    @Inject
    JpaSittings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Sitting> find(SittingId id) {
        return Optional.ofNullable(entityManager.find(SittingRow.class, id.value()))
                .map(SittingRow::toSnapshot)
                .map(Sitting::restore);
    }

    @Override
    public Optional<Sitting> ofDay(SelectionDayId day) {
        return entityManager
                .createQuery("select s from SittingRow s where s.day = :day", SittingRow.class)
                .setParameter("day", day.value())
                .getResultStream()
                .findFirst()
                .map(SittingRow::toSnapshot)
                .map(Sitting::restore);
    }

    @Override
    public void save(Sitting sitting) {
        var snapshot = sitting.snapshot();
        var row = entityManager.find(SittingRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(SittingRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of("sitting_of_day", () -> EvaluationRule.SITTING_EXISTS.brokenBy(Map.of())));
    }
}
