package fr.numericemploi.application.funding.plans;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/** Who pays for whom, as proposed and as decided. */
public interface FundingPlans {
    Optional<FundingPlan> find(PlanId id);

    /** In the order in which they were made; all territories, or sessions, where none is given. */
    Page<FundingPlan.Snapshot> list(Optional<TerritoryCode> territory, Optional<SessionId> session, PageRequest page);

    /**
     * Keeps a new plan, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found
     */
    void save(FundingPlan plan);
}
