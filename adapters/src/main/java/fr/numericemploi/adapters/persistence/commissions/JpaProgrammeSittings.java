package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.commissions.engineering.ProgrammeSittings;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.commissions.engineering.EngineeringRule;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaProgrammeSittings implements ProgrammeSittings {
    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entityManager;

    @Inject
    JpaProgrammeSittings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ProgrammeSitting> find(ProgrammeSittingId id) {
        return Optional.ofNullable(entityManager.find(ProgrammeSittingRow.class, id.value()))
                .map(ProgrammeSittingRow::toSnapshot)
                .map(ProgrammeSitting::restore);
    }

    @Override
    public Page<ProgrammeSitting> list(Optional<TerritoryCode> territory, PageRequest page) {
        var found = entityManager
                .createQuery("""
                        select s from ProgrammeSittingRow s
                        where s.id < :before and (:everywhere = true or s.territory = :territory)
                        order by s.id desc
                        """, ProgrammeSittingRow.class)
                .setParameter("before", page.afterId().orElse(LAST))
                .setParameter("everywhere", territory.isEmpty())
                .setParameter("territory", territory.map(TerritoryCode::value).orElse(""))
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ProgrammeSittingRow::toSnapshot)
                .map(ProgrammeSitting::restore)
                .toList();
        return Page.of(found, page.limit(), last -> last.snapshot().id().value().toString());
    }

    @Override
    public void save(ProgrammeSitting sitting) {
        var snapshot = sitting.snapshot();
        var row = entityManager.find(ProgrammeSittingRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(ProgrammeSittingRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(
                entityManager,
                Map.of("programme_sitting_under_way", () -> EngineeringRule.SITTING_UNDER_WAY.brokenBy(Map.of())));
    }
}
