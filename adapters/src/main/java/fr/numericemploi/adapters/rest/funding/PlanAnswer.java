package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.plans.Decision;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.Proposal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays for the people of a session, as proposed and as decided. */
@Schema(name = "FundingPlan")
public record PlanAnswer(
        UUID id,
        UUID session,
        String territory,
        List<CostItem> people,
        ProposalItem proposal,

        @Schema(description = "left out until somebody has decided")
        Optional<DecisionItem> decision) {
    static PlanAnswer of(FundingPlan.Snapshot plan) {
        return new PlanAnswer(
                plan.id().value(),
                plan.session().value(),
                plan.territory().value(),
                plan.costs().stream().map(CostItem::of).toList(),
                ProposalItem.of(plan.proposal()),
                plan.decision().map(DecisionItem::of));
    }

    /** What one person's training really costs. */
    @Schema(name = "TrainingCost")
    public record CostItem(UUID candidate, Amount cost, BigDecimal hours) {
        static CostItem of(TrainingCost cost) {
            return new CostItem(
                    cost.candidate().value(),
                    Amount.of(cost.whole().amount()),
                    cost.whole().hours());
        }
    }

    @Schema(name = "FundingPlanProposal")
    public record ProposalItem(
            List<PlanDecisionForm.LineForm> lines,

            @Schema(description = "left to the company and the association")
            Amount rest,

            @Schema(description = "no plan leaves less than that")
            Amount bound,

            String explanation) {
        static ProposalItem of(Proposal proposal) {
            return new ProposalItem(
                    proposal.lines().stream().map(PlanDecisionForm.LineForm::of).toList(),
                    Amount.of(proposal.rest()),
                    Amount.of(proposal.bound()),
                    proposal.explanation());
        }
    }

    @Schema(name = "FundingPlanDecided")
    public record DecisionItem(
            List<PlanDecisionForm.LineForm> lines,

            @Schema(description = "why it is not what was proposed")
            String reason,

            @Schema(description = "id of the account that decided")
            UUID author,

            Instant at) {
        static DecisionItem of(Decision decision) {
            return new DecisionItem(
                    decision.lines().stream().map(PlanDecisionForm.LineForm::of).toList(),
                    decision.reason(),
                    decision.author(),
                    decision.at());
        }
    }
}
