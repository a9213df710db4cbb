package fr.numericemploi.domain.funding.plans;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who pays for the training of those who follow a session. The machine proposes; a person decides, and says why where the
 * decision is another. Both are kept. What is decided is reserved in the envelopes.
 */
public final class FundingPlan {
    private final PlanId id;
    private final SessionId session;
    private final TerritoryCode territory;
    private final List<TrainingCost> costs;
    private final Proposal proposal;
    private Optional<Decision> decision;
    private final long version;

    private FundingPlan(Snapshot snapshot) {
        id = snapshot.id();
        session = snapshot.session();
        territory = snapshot.territory();
        costs = snapshot.costs();
        proposal = snapshot.proposal();
        decision = snapshot.decision();
        version = snapshot.version();
    }

    public static FundingPlan propose(
            PlanId id, SessionId session, TerritoryCode territory, List<TrainingCost> costs, Proposal proposal) {
        return new FundingPlan(new Snapshot(id, session, territory, costs, proposal, Optional.empty(), 0));
    }

    public static FundingPlan restore(Snapshot snapshot) {
        return new FundingPlan(snapshot);
    }

    public PlanProposed proposed() {
        return new PlanProposed(id, session, costs.size(), proposal.rest().cents());
    }

    /** Once: what comes later is another plan. */
    public PlanDecided decide(Decision decided) {
        PlanRule.DECIDED.refuseIf(decision.isPresent());
        PlanRule.REASON.refuseIf(!decided.follows(proposal) && decided.reason().isEmpty());
        decided.lines().forEach(line -> requireWithin(cost(line.candidate()), line));
        costs.forEach(cost -> requireWithin(cost, decided.lines()));
        decision = Optional.of(decided);
        return new PlanDecided(
                id, session, decided.follows(proposal), sum(decided.lines()).cents());
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.not-in-plan} */
    public TrainingCost cost(CandidateId candidate) {
        return costs.stream()
                .filter(cost -> cost.candidate().equals(candidate))
                .findFirst()
                .orElseThrow(() -> PlanRule.STRANGER.brokenBy(Map.of("candidate", candidate.value())));
    }

    public Snapshot snapshot() {
        return new Snapshot(id, session, territory, costs, proposal, decision, version);
    }

    private static void requireWithin(TrainingCost cost, PlanLine line) {
        PlanRule.OVER_HOURS.refuseIf(
                line.portion().hours().compareTo(cost.whole().hours()) > 0,
                Map.of("hours", cost.whole().hours()));
    }

    private static void requireWithin(TrainingCost cost, List<PlanLine> lines) {
        var paid = sum(lines.stream()
                .filter(line -> line.candidate().equals(cost.candidate()))
                .toList());
        PlanRule.OVER_COST.refuseIf(
                paid.compareTo(cost.whole().amount()) > 0,
                Map.of("cost", cost.whole().amount().inFrench()));
    }

    private static Money sum(List<PlanLine> lines) {
        return lines.stream().map(PlanLine::portion).map(Portion::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The state of a plan, to be kept and restored. */
    public record Snapshot(
            PlanId id,
            SessionId session,
            TerritoryCode territory,
            List<TrainingCost> costs,
            Proposal proposal,
            Optional<Decision> decision,
            long version) {
        public Snapshot {
            costs = List.copyOf(costs);
        }
    }
}
