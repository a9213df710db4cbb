package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.commissions.evaluation.Evaluations;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaEvaluations implements Evaluations {
    private final EntityManager entityManager;

    @Inject
    JpaEvaluations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Evaluation> find(SelectionDayId day, CandidateId candidate) {
        return row(day, candidate, LockModeType.NONE).map(this::evaluation);
    }

    @Override
    public List<Evaluation> ofDay(SelectionDayId day) {
        return entityManager
                .createQuery("select e from EvaluationRow e where e.day = :day", EvaluationRow.class)
                .setParameter("day", day.value())
                .getResultStream()
                .map(this::evaluation)
                .toList();
    }

    @Override
    public Evaluation openOrLock(Evaluation fresh) {
        var snapshot = fresh.snapshot();
        entityManager
                .createNativeQuery("""
                        insert into commissions.evaluation (id, day, candidate, panel, grid, version)
                        values (?, ?, ?, cast(? as jsonb), ?, 1) on conflict (day, candidate) do nothing
                        """)
                .setParameter(1, snapshot.id().value())
                .setParameter(2, snapshot.day().value())
                .setParameter(3, snapshot.candidate().value())
                .setParameter(4, Jsonb.write(snapshot.panel()))
                .setParameter(5, snapshot.grid().version())
                .executeUpdate();
        return row(snapshot.day(), snapshot.candidate(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::evaluation)
                .orElseThrow();
    }

    @Override
    public void save(Evaluation evaluation) {
        var snapshot = evaluation.snapshot();
        var row = entityManager.find(EvaluationRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(EvaluationRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of());
    }

    private Optional<EvaluationRow> row(SelectionDayId day, CandidateId candidate, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select e from EvaluationRow e where e.day = :day and e.candidate = :candidate",
                        EvaluationRow.class)
                .setParameter("day", day.value())
                .setParameter("candidate", candidate.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Evaluation evaluation(EvaluationRow row) {
        return row.toEvaluation(
                entityManager.find(GridRow.class, row.gridVersion()).toGrid());
    }
}
