package fr.numericemploi.adapters.persistence.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.plans.Decision;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.Proposal;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "funding", name = "plan")
class PlanRow {
    @Id
    private UUID id;

    private UUID session;
    private String territory;
    private String costs;
    private String proposal;
    private String decision;

    @Version
    private long version;

    protected PlanRow() {}

    static PlanRow of(FundingPlan.Snapshot plan) {
        var row = new PlanRow();
        row.id = plan.id().value();
        row.session = plan.session().value();
        row.territory = plan.territory().value();
        row.costs = Jsonb.write(plan.costs());
        row.proposal = Jsonb.write(plan.proposal());
        row.copy(plan);
        return row;
    }

    void copy(FundingPlan.Snapshot plan) {
        InputRule.STALE.refuseIf(version != plan.version());
        decision = plan.decision().map(Jsonb::write).orElse(null);
    }

    FundingPlan.Snapshot toSnapshot() {
        return new FundingPlan.Snapshot(
                new PlanId(id),
                new SessionId(session),
                new TerritoryCode(territory),
                Jsonb.read(costs, new TypeReference<List<TrainingCost>>() {}),
                Jsonb.read(proposal, Proposal.class),
                Optional.ofNullable(decision).map(json -> Jsonb.read(json, Decision.class)),
                version);
    }
}
