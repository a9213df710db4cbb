package fr.numericemploi.application.funding.plans;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.funding.envelopes.Commitments;
import fr.numericemploi.application.funding.envelopes.Ledger;
import fr.numericemploi.application.funding.envelopes.LedgerWriting;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.plans.Decision;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.PlanLine;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
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
    private final Reservations reservations;
    private final LedgerWriting writing;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public PlanFiles(
            FundingPlans plans,
            Reservations reservations,
            Commitments commitments,
            Ledger ledger,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.reservations = reservations;
        this.writing = new LedgerWriting(commitments, ledger, caller, journal, clock);
        this.caller = caller;
        this.journal = journal;
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
        var fresh = reservations.of(plan, lines);
        var concerned = fresh.stream()
                .map(each -> each.snapshot().purpose().candidate())
                .collect(toSet());
        var costs = plan.costs().stream()
                .filter(cost -> concerned.contains(cost.candidate()))
                .toList();
        var grounds = writing.grounds(DECIDED, papers);
        writing.keep(
                costs, fresh, fresh.stream().map(each -> each.reserve(grounds)).toList());
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
