package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.AVAILABLE;
import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts every balance from the lines; a line that breaks a rule is not kept. */
public final class InMemoryLedger implements Ledger, LedgerViews {
    private final List<LedgerLine> lines = new ArrayList<>();
    private final Map<Map.Entry<CandidateId, SessionId>, TrainingCost> costs = new ConcurrentHashMap<>();
    private final Function<CommitmentId, Purpose> purposes;

    public InMemoryLedger(Function<CommitmentId, Purpose> purposes) {
        this.purposes = purposes;
    }

    @Override
    public void lock(Collection<EnvelopeId> envelopes) {}

    @Override
    public Optional<TrainingCost> cost(CandidateId candidate, SessionId session) {
        return Optional.ofNullable(costs.get(Map.entry(candidate, session)));
    }

    @Override
    public List<CandidateId> trained(SessionId session) {
        return costs.keySet().stream()
                .filter(key -> key.getValue().equals(session))
                .map(Map.Entry::getKey)
                .sorted(comparing(candidate -> candidate.value().toString()))
                .toList();
    }

    @Override
    public void cost(TrainingCost cost) {
        requireWithin(cost);
        costs.put(Map.entry(cost.candidate(), cost.session()), cost);
    }

    @Override
    public void write(List<LedgerLine> more) {
        var before = List.copyOf(lines);
        try {
            more.forEach(this::write);
        } catch (RuntimeException refused) {
            lines.clear();
            lines.addAll(before);
            throw refused;
        }
    }

    private void write(LedgerLine line) {
        lines.add(line);
        EnvelopeRule.EXHAUSTED.refuseIf(cents(AVAILABLE, of(line.envelope())) < 0);
        line.commitment().ifPresent(commitment -> {
            EnvelopeRule.CHANGED.refuseIf(
                    cents(line.move().from(), of(commitment)) < 0 && line.move().from() != AVAILABLE);
            var purpose = purposes.apply(commitment);
            requireWithin(cost(purpose.candidate(), purpose.session()).orElseThrow());
        });
    }

    private void requireWithin(TrainingCost cost) {
        EnvelopeRule.OVER_COST.refuseIf(
                engaged(cost, purpose -> true).amount().compareTo(cost.whole().amount()) > 0);
        lines.stream()
                .flatMap(line -> line.commitment().stream())
                .map(purposes)
                .map(Purpose::scheme)
                .distinct()
                .forEach(scheme -> EnvelopeRule.HOURS_TWICE.refuseIf(
                        engaged(cost, purpose -> purpose.scheme().equals(scheme))
                                        .hours()
                                        .compareTo(cost.whole().hours())
                                > 0));
    }

    private Portion engaged(TrainingCost cost, Predicate<Purpose> wanted) {
        var concerned = lines.stream()
                .filter(line -> line.commitment()
                        .map(purposes)
                        .filter(purpose -> purpose.candidate().equals(cost.candidate())
                                && purpose.session().equals(cost.session()))
                        .filter(wanted)
                        .isPresent())
                .toList();
        return sum(concerned, line -> line.move().to().isEngaged())
                .minus(sum(concerned, line -> line.move().from().isEngaged()));
    }

    /** What stands there by all lines that are of interest; the envelope's own accounts have no hours. */
    Portion standing(Account account, Predicate<LedgerLine> wanted) {
        var concerned = lines.stream().filter(wanted).toList();
        return sum(concerned, line -> line.move().to() == account)
                .minus(sum(concerned, line -> line.move().from() == account));
    }

    /** In the order of writing. */
    public List<LedgerLine> all() {
        return List.copyOf(lines);
    }

    static Predicate<LedgerLine> of(EnvelopeId envelope) {
        return line -> line.envelope().equals(envelope);
    }

    static Predicate<LedgerLine> of(CommitmentId commitment) {
        return line -> line.commitment().filter(commitment::equals).isPresent();
    }

    private long cents(Account account, Predicate<LedgerLine> wanted) {
        return lines.stream()
                .filter(wanted)
                .mapToLong(line -> (line.move().to() == account ? 1 : 0)
                                * line.portion().amount().cents()
                        - (line.move().from() == account ? 1 : 0)
                                * line.portion().amount().cents())
                .sum();
    }

    private static Portion sum(List<LedgerLine> lines, Predicate<LedgerLine> wanted) {
        return lines.stream()
                .filter(wanted)
                .map(LedgerLine::portion)
                .reduce(new Portion(Money.ZERO, BigDecimal.ZERO), Portion::plus);
    }

    @Override
    public Page<LedgerLineView> lines(EnvelopeId envelope, PageRequest page) {
        return InMemoryPages.of(numbered(of(envelope)), page, view -> "%06d".formatted(view.number()));
    }

    @Override
    public List<LedgerLineView> lines(CommitmentId commitment) {
        return numbered(of(commitment));
    }

    private List<LedgerLineView> numbered(Predicate<LedgerLine> wanted) {
        var found = new ArrayList<LedgerLineView>();
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                found.add(new LedgerLineView(i + 1, lines.get(i)));
            }
        }
        return found;
    }

    @Override
    public long count() {
        return lines.size();
    }

    /** Balances are counted anew whenever they are asked for. */
    @Override
    public List<DifferenceView> differences() {
        return List.of();
    }
}
