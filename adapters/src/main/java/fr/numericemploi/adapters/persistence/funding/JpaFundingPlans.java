package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.funding.plans.FundingPlans;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaFundingPlans implements FundingPlans {
    private final EntityManager entityManager;

    @Inject
    JpaFundingPlans(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<FundingPlan> find(PlanId id) {
        return row(id).map(PlanRow::toSnapshot).map(FundingPlan::restore);
    }

    @Override
    public Page<FundingPlan.Snapshot> list(
            Optional<TerritoryCode> territory, Optional<SessionId> session, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(session.map(SessionId::value), "session = ?")
                .andIf(page.afterId(), "id > ?");
        List<?> rows = Native.with(
                        entityManager.createNativeQuery(
                                "select * from funding.plan" + where.sql() + "order by id limit ?", PlanRow.class),
                        where.parameters(page.limit() + 1))
                .getResultList();
        var plans =
                rows.stream().map(PlanRow.class::cast).map(PlanRow::toSnapshot).toList();
        return Page.of(plans, page.limit(), plan -> plan.id().value().toString());
    }

    @Override
    public void save(FundingPlan plan) {
        var snapshot = plan.snapshot();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(PlanRow.of(snapshot)));
        Saving.flush(entityManager, Map.of());
    }

    private Optional<PlanRow> row(PlanId id) {
        return Optional.ofNullable(entityManager.find(PlanRow.class, id.value()));
    }
}
