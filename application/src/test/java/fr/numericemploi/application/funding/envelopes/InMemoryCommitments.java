package fr.numericemploi.application.funding.envelopes;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Balance;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Commitments, and the envelopes and the ledger that they draw on. */
public final class InMemoryCommitments implements Commitments, CommitmentViews {
    private final Map<CommitmentId, Commitment.Snapshot> kept = new LinkedHashMap<>();
    private final InMemoryLedger ledger = new InMemoryLedger(this::purpose);
    private final InMemoryEnvelopes envelopes = new InMemoryEnvelopes(ledger);

    public InMemoryLedger ledger() {
        return ledger;
    }

    public InMemoryEnvelopes envelopes() {
        return envelopes;
    }

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return found(each -> each.id().equals(id)).stream().findFirst();
    }

    @Override
    public List<Commitment> of(PlanId plan) {
        return found(each -> each.plan().equals(plan));
    }

    @Override
    public List<Commitment> of(CandidateId candidate, SessionId session) {
        return found(each -> each.purpose().candidate().equals(candidate)
                && each.purpose().session().equals(session));
    }

    @Override
    public Optional<Commitment> reservedUntilBefore(LocalDate day) {
        return found(each -> each.reservedUntil().isBefore(day)).stream()
                .filter(each -> holds(each.snapshot(), Account.RESERVED))
                .min(comparing(each -> each.snapshot().reservedUntil()));
    }

    @Override
    public List<Commitment> toRemind(LocalDate day) {
        var due = found(each -> each.papers().stream().anyMatch(paper -> paper.remindOn()
                        .filter(when -> !when.isAfter(day))
                        .isPresent()))
                .stream()
                .filter(each -> holdsMoney(each.snapshot()))
                .toList();
        return due.stream()
                .filter(each -> session(each).equals(session(due.get(0))))
                .toList();
    }

    @Override
    public Page<PaperDueView> papersDue(Optional<TerritoryCode> territory, LocalDate until, PageRequest page) {
        var rows = found(each -> true).stream()
                .map(Commitment::snapshot)
                .filter(InMemoryCommitments::holdsMoney)
                .filter(each -> territory.map(view(each).territory()::equals).orElse(true))
                .flatMap(each -> due(each, until))
                .sorted(comparing(InMemoryCommitments::cursor))
                .toList();
        return InMemoryPages.of(rows, page, InMemoryCommitments::cursor);
    }

    private Stream<PaperDueView> due(Commitment.Snapshot each, LocalDate until) {
        return each.papers().stream()
                .filter(paper -> paper.received().isEmpty() && !paper.dueOn().isAfter(until))
                .map(paper ->
                        new PaperDueView(each.id(), each.purpose(), view(each).funder(), paper.paper(), paper.dueOn()));
    }

    private static String cursor(PaperDueView due) {
        return due.dueOn() + "/" + due.commitment().value() + "/" + due.paper().name();
    }

    private static boolean holdsMoney(Commitment.Snapshot each) {
        return Stream.of(Account.RESERVED, Account.COMMITTED, Account.INVOICED)
                .anyMatch(account -> holds(each, account));
    }

    private static SessionId session(Commitment commitment) {
        return commitment.snapshot().purpose().session();
    }

    @Override
    public void save(List<Commitment> commitments) {
        commitments.stream().map(Commitment::snapshot).forEach(next -> {
            var version =
                    find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
            InputRule.STALE.refuseIf(version != next.version());
            kept.put(next.id(), with(next, Balance.EMPTY, version + 1));
        });
    }

    public List<CommitmentView> all() {
        return found(any -> true).stream()
                .map(Commitment::snapshot)
                .map(this::view)
                .toList();
    }

    @Override
    public Optional<CommitmentView> view(CommitmentId id) {
        return find(id).map(Commitment::snapshot).map(this::view);
    }

    @Override
    public Page<CommitmentView> list(CommitmentSearch search, PageRequest page) {
        var rows = found(each -> isWanted(search, each)).stream()
                .map(Commitment::snapshot)
                .filter(each ->
                        search.account().map(account -> holds(each, account)).orElse(true))
                .map(this::view)
                .filter(view -> search.territory().map(view.territory()::equals).orElse(true))
                .filter(view -> search.funder().map(view.funder()::equals).orElse(true))
                .sorted(comparing(InMemoryCommitments::cursor))
                .toList();
        return InMemoryPages.of(rows, page, InMemoryCommitments::cursor);
    }

    private static boolean isWanted(CommitmentSearch search, Commitment.Snapshot each) {
        var purpose = each.purpose();
        return search.envelope().map(purpose.envelope()::equals).orElse(true)
                && search.plan().map(each.plan()::equals).orElse(true)
                && search.session().map(purpose.session()::equals).orElse(true)
                && search.candidate().map(purpose.candidate()::equals).orElse(true);
    }

    private List<Commitment> found(Predicate<Commitment.Snapshot> wanted) {
        return kept.values().stream()
                .filter(wanted)
                .sorted(comparing((Commitment.Snapshot each) ->
                                each.purpose().candidate().value().toString())
                        .thenComparing(each -> each.id().value().toString()))
                .map(each -> Commitment.restore(with(each, balance(each.id()), each.version())))
                .toList();
    }

    private Balance balance(CommitmentId id) {
        var accounts = new EnumMap<Account, Portion>(Account.class);
        for (var account : Account.values()) {
            if (account != Account.GRANTED && account != Account.AVAILABLE) {
                accounts.put(account, ledger.standing(account, InMemoryLedger.of(id)));
            }
        }
        return new Balance(accounts);
    }

    private CommitmentView view(Commitment.Snapshot state) {
        var terms = envelopes
                .find(state.purpose().envelope())
                .orElseThrow()
                .snapshot()
                .terms();
        return new CommitmentView(state, terms.funder(), terms.territory());
    }

    private Purpose purpose(CommitmentId id) {
        return kept.get(id).purpose();
    }

    private static boolean holds(Commitment.Snapshot each, Account account) {
        return each.balance().on(account).amount().cents() > 0;
    }

    private static String cursor(CommitmentView view) {
        return view.state().id().value().toString();
    }

    private static Commitment.Snapshot with(Commitment.Snapshot each, Balance balance, long version) {
        return new Commitment.Snapshot(
                each.id(),
                each.plan(),
                each.purpose(),
                each.agreed(),
                each.reservedUntil(),
                each.papers(),
                balance,
                version);
    }
}
