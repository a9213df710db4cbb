package fr.numericemploi.adapters.persistence.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.catalogue.needs.Needs;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaNeeds implements Needs {
    private final EntityManager entityManager;

    @Inject
    JpaNeeds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<RecruitmentNeed> find(NeedId id) {
        return Optional.ofNullable(entityManager.find(NeedRow.class, id.value()))
                .map(NeedRow::toNeed);
    }

    @Override
    public Optional<RecruitmentNeed> from(Source source, String offer) {
        return entityManager
                .createQuery("select n from NeedRow n where n.source = :source and n.offer = :offer", NeedRow.class)
                .setParameter("source", source.name())
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst()
                .map(NeedRow::toNeed);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<RecruitmentNeed> claimDue(LocalDate today, LocalDate askUntil) {
        return entityManager
                .createNativeQuery("""
                        select * from catalogue.need
                        where status = 'OPEN' and stale_on <= ? and (not reminded or stale_on <= ?)
                        order by stale_on limit 1 for update skip locked
                        """, NeedRow.class)
                .setParameter(1, askUntil)
                .setParameter(2, today)
                .getResultStream()
                .findFirst()
                .map(row -> ((NeedRow) row).toNeed());
    }

    @Override
    public void save(RecruitmentNeed need) {
        var snapshot = need.snapshot();
        var row = entityManager.find(NeedRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(NeedRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        var offer = snapshot.origin().map(Origin::offer).orElse("");
        Saving.flush(entityManager, Map.of("need_origin", () -> NeedRule.OFFER_TAKEN.brokenBy(Map.of("offer", offer))));
        NeedStates.add(entityManager, snapshot);
    }
}
