package fr.numericemploi.application.funding.plans;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.funding.envelopes.Commitments;
import fr.numericemploi.application.funding.envelopes.EnvelopeViews;
import fr.numericemploi.application.funding.envelopes.Ledger;
import fr.numericemploi.application.funding.envelopes.LedgerWriting;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.funding.plans.Decision;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.PlanId;
import fr.numericemploi.domain.funding.plans.PlanLine;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans of who pays for whom: the staff of a territory reads them, coordinators and administrators decide. What is decided is
 * reserved at once, all of it or nothing.
 */
@ApplicationService
public class PlanFiles {
    private static final String DECIDED = "Plan de financement décidé";

    private final FundingPlans plans;
    private final EnvelopeViews envelopes;
    private final LedgerWriting writing;
    private final ReservationSettings settings;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public PlanFiles(
            FundingPlans plans,
            EnvelopeViews envelopes,
            Commitments commitments,
            Ledger ledger,
            ReservationSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.plans = plans;
        this.envelopes = envelopes;
        this.writing = new LedgerWriting(commitments, ledger, caller, journal, clock);
        this.settings = settings;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    void requireKeeper() {
        keeper();
    }

    void keep(FundingPlan plan) {
        plans.save(plan);
        journal.record(plan.proposed());
    }

    public void decide(PlanId id, long version, DecidePlan command) {
        var keeper = keeper();
        var plan = plans.find(id)
                .filter(found -> keeper.sees(found.snapshot().territory()))
                .orElseThrow(unknown(id));
        InputRule.STALE.refuseIf(plan.snapshot().version() != version);
        var lines = command.lines().orElse(plan.snapshot().proposal().lines());
        var event = plan.decide(new Decision(lines, command.reason(), keeper.actor(), clock.instant()));
        plans.save(plan);
        journal.record(event);
        reserve(plan.snapshot(), lines, command.papers());
    }

    public FundingPlan.Snapshot find(PlanId id) {
        var reader = reader();
        return plans.find(id)
                .map(FundingPlan::snapshot)
                .filter(plan -> reader.sees(plan.territory()))
                .orElseThrow(unknown(id));
    }

    public Page<FundingPlan.Snapshot> list(Optional<SessionId> session, PageRequest page) {
        return plans.list(reader().territory(), session, page);
    }

    private void reserve(FundingPlan.Snapshot plan, List<PlanLine> lines, List<String> papers) {
        var grounds = writing.grounds(DECIDED, papers);
        var fresh = lines.stream()
                .filter(line -> line.envelope().isPresent())
                .map(line -> commitment(plan, line))
                .toList();
        var costs = plan.costs().stream()
                .filter(cost -> fresh.stream()
                        .anyMatch(each -> each.snapshot().purpose().candidate().equals(cost.candidate())))
                .toList();
        writing.keep(
                costs, fresh, fresh.stream().map(each -> each.reserve(grounds)).toList());
    }

    private Commitment commitment(FundingPlan.Snapshot plan, PlanLine line) {
        var today = LocalDate.now(clock);
        var envelope = envelopes
                .view(line.envelope().orElseThrow())
                .filter(found -> found.terms().territory().equals(plan.territory()))
                .orElseThrow(() -> InputRule.UNKNOWN
                        .brokenBy(Map.of(
                                "what",
                                "L'enveloppe",
                                "id",
                                line.envelope().orElseThrow().value()))
                        .at("envelope"));
        envelope.terms().requireServing(line.scheme(), today);
        var purpose = new Purpose(envelope.id(), line.scheme(), line.candidate(), plan.session());
        return Commitment.of(
                new CommitmentId(ids.next()),
                plan.id(),
                purpose,
                line.portion(),
                today.plus(settings.reserved()),
                List.of());
    }

    private Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    private Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    private static Supplier<RuleViolation> unknown(PlanId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "Le plan de financement", "id", id.value()));
    }
}
