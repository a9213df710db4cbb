package fr.numericemploi.application.funding.plans;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryFundingPlans implements FundingPlans {
    private final Map<PlanId, FundingPlan.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<FundingPlan> find(PlanId id) {
        return Optional.ofNullable(kept.get(id)).map(FundingPlan::restore);
    }

    @Override
    public Page<FundingPlan.Snapshot> list(
            Optional<TerritoryCode> territory, Optional<SessionId> session, PageRequest page) {
        var rows = kept.values().stream()
                .filter(plan -> territory.map(plan.territory()::equals).orElse(true))
                .filter(plan -> session.map(plan.session()::equals).orElse(true))
                .sorted(comparing(InMemoryFundingPlans::cursor))
                .toList();
        return InMemoryPages.of(rows, page, InMemoryFundingPlans::cursor);
    }

    @Override
    public void save(FundingPlan plan) {
        var next = plan.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        kept.put(
                next.id(),
                new FundingPlan.Snapshot(
                        next.id(),
                        next.session(),
                        next.territory(),
                        next.costs(),
                        next.proposal(),
                        next.decision(),
                        version + 1));
    }

    private static String cursor(FundingPlan.Snapshot plan) {
        return plan.id().value().toString();
    }
}
