package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.commissions.evaluation.Grids;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaGrids implements Grids {
    private final EntityManager entityManager;

    @Inject
    JpaGrids(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Grid> inForceOn(LocalDate day) {
        return entityManager
                .createQuery("select g from GridRow g where g.validFrom <= :day order by g.version desc", GridRow.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(GridRow::toGrid);
    }

    @Override
    public void add(Grid grid) {
        var taken = EvaluationRule.GRID_VERSION_TAKEN.brokenBy(Map.of("version", grid.version()));
        entityManager.persist(GridRow.of(grid));
        Saving.flush(entityManager, Map.of("grid_pkey", () -> taken));
    }

    @Override
    public int latestVersion() {
        return entityManager
                .createQuery("select coalesce(max(g.version), 0) from GridRow g", Integer.class)
                .getSingleResult();
    }
}
