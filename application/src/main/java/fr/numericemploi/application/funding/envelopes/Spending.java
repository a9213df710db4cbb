package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.AVAILABLE;
import static fr.numericemploi.domain.funding.envelopes.Move.CLAIM_BACK;
import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.SYSTEM;
import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What becomes of money that was reserved: the staff of a territory reads it, coordinators and administrators move it; what
 * was never agreed goes back by itself.
 */
@ApplicationService
public class Spending {
    private static final String LAPSED = "Réservation échue";

    private final Commitments commitments;
    private final CommitmentFiles files;
    private final CommitmentViews views;
    private final LedgerViews lines;
    private final LedgerWriting writing;
    private final Ledger ledger;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public Spending(
            Commitments commitments,
            CommitmentViews views,
            LedgerViews lines,
            Ledger ledger,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.commitments = commitments;
        this.files = new CommitmentFiles(commitments, views, caller);
        this.views = views;
        this.lines = lines;
        this.writing = new LedgerWriting(commitments, ledger, caller, journal, clock);
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    public void take(CommitmentId id, long version, TakeStep step) {
        take(List.of(files.find(id, version)), step);
    }

    /**
     * The same step for all of a plan's commitments that have anything for it.
     *
     * @param scheme of which they are; all of them, where none is given
     * @return how many they were
     */
    public int takeAll(PlanId plan, Optional<SchemeCode> scheme, TakeStep step) {
        var concerned = files.of(plan, scheme).stream()
                .filter(each -> each.has(step.step()))
                .toList();
        take(concerned, step);
        return concerned.size();
    }

    /** Gives back, or marks as to be recovered, what the hours that were not run would have paid. */
    public RecountView recount(Recount recount) {
        files.keeper();
        var grounds = writing.grounds(recount.reason(), recount.papers());
        var people = people(recount);
        var concerned = people.stream()
                .flatMap(each -> files.of(each, recount.session()).stream())
                .toList();
        writing.lock(concerned);
        var costs = new ArrayList<TrainingCost>();
        var lines = new ArrayList<LedgerLine>();
        for (var person : people) {
            var planned = planned(person, recount.session());
            var run = recount.run(planned);
            costs.add(run);
            concerned.stream()
                    .filter(each -> each.snapshot().purpose().candidate().equals(person))
                    .forEach(each -> lines.addAll(each.recount(planned, run, grounds)));
        }
        writing.keep(concerned, lines);
        costs.forEach(ledger::cost);
        return new RecountView(
                sum(lines, line -> line.move().to() == AVAILABLE), sum(lines, line -> line.move() == CLAIM_BACK));
    }

    /** Gives back one reservation that nobody has agreed to in time; false when there is none. */
    public boolean lapse() {
        caller.get().require(SYSTEM);
        var late = commitments.reservedUntilBefore(LocalDate.now(clock));
        late.ifPresent(
                commitment -> writing.keep(List.of(commitment), commitment.lapse(writing.grounds(LAPSED, List.of()))));
        return late.isPresent();
    }

    public CommitmentView find(CommitmentId id) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        return views.view(id).filter(view -> reader.sees(view.territory())).orElseThrow(CommitmentFiles.unknown(id));
    }

    public List<LedgerLineView> lines(CommitmentId id) {
        find(id);
        return lines.lines(id);
    }

    public Page<CommitmentView> list(CommitmentSearch search, PageRequest page) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        return views.list(search.within(reader), page);
    }

    private List<CandidateId> people(Recount recount) {
        var people = recount.forAll().isPresent()
                ? ledger.trained(recount.session())
                : recount.people().stream().map(Recount.Hours::candidate).toList();
        EnvelopeRule.NO_COST.refuseIf(people.isEmpty());
        return people.stream().sorted(comparing(CandidateId::value)).toList();
    }

    private TrainingCost planned(CandidateId candidate, SessionId session) {
        return ledger.cost(candidate, session).orElseThrow(() -> EnvelopeRule.NO_COST.brokenBy(Map.of()));
    }

    private static Money sum(List<LedgerLine> lines, Predicate<LedgerLine> wanted) {
        return lines.stream()
                .filter(wanted)
                .map(line -> line.portion().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    private void take(List<Commitment> concerned, TakeStep step) {
        var grounds = writing.grounds(step.reason(), step.papers());
        var lines = concerned.stream()
                .flatMap(each -> each.take(step.step(), step.wanted(), grounds).stream())
                .toList();
        writing.keep(concerned, lines);
    }
}
