package fr.numericemploi.domain.funding.envelopes;

import static java.util.stream.Collectors.joining;

import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One envelope's part of what one person's training costs. The money is reserved when somebody decides so; the reservation
 * lapses unless the funder agrees, which commits it; it is invoiced as the training goes on, and paid once the papers are
 * there. What is not needed is released; what was paid for nothing is claimed back, and recovered. Each step answers with
 * the lines that it writes to the ledger, which keeps the balance.
 */
public final class Commitment {
    private final CommitmentId id;
    private final PlanId plan;
    private final Purpose purpose;
    private final Portion agreed;
    private final LocalDate reservedUntil;
    private final List<ExpectedPaper> papers;
    private Balance balance;
    private final long version;

    private Commitment(Snapshot snapshot) {
        id = snapshot.id();
        plan = snapshot.plan();
        purpose = snapshot.purpose();
        agreed = snapshot.agreed();
        reservedUntil = snapshot.reservedUntil();
        papers = new ArrayList<>(snapshot.papers());
        balance = snapshot.balance();
        version = snapshot.version();
    }

    /** Nothing is reserved yet: {@link #reserve} does it. */
    public static Commitment of(
            CommitmentId id,
            PlanId plan,
            Purpose purpose,
            Portion agreed,
            LocalDate until,
            List<ExpectedPaper> papers) {
        return new Commitment(new Snapshot(id, plan, purpose, agreed, until, papers, Balance.EMPTY, 0));
    }

    public static Commitment restore(Snapshot snapshot) {
        return new Commitment(snapshot);
    }

    public LedgerLine reserve(Grounds grounds) {
        return line(Move.RESERVE, agreed, grounds);
    }

    /**
     * @param wanted all that stands there, where nothing is said
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.not-that-much}, {@code funding.papers-missing}
     */
    public List<LedgerLine> take(Step step, Wanted wanted, Grounds grounds) {
        requirePapers(step);
        var there = standing(step);
        var portion = wanted.of(there);
        EnvelopeRule.NOT_THAT_MUCH.refuseIf(
                portion.amount().cents() == 0 || !there.covers(portion),
                Map.of("step", step.label(), "amount", there.amount().inFrench(), "hours", there.hours()));
        return take(step, portion, grounds);
    }

    /** Gives back what the hours that were not run would have paid: what is not paid yet is released first. */
    public List<LedgerLine> recount(TrainingCost planned, TrainingCost run, Grounds grounds) {
        var engaged = balance.engaged();
        var excess =
                engaged.minus(engaged.part(run.whole().hours(), planned.whole().hours()));
        var released = excess.atMost(standing(Step.RELEASE));
        var lines = new ArrayList<>(take(Step.RELEASE, released, grounds));
        lines.addAll(take(Step.CLAIM_BACK, excess.minus(released), grounds));
        return lines;
    }

    /** Gives back what is still only reserved. */
    public List<LedgerLine> lapse(Grounds grounds) {
        return List.of(line(Move.RELEASE_RESERVED, balance.on(Account.RESERVED), grounds));
    }

    public boolean has(Step step) {
        return standing(step).amount().cents() > 0;
    }

    /**
     * Once more where it was wrong before.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.no-such-paper}, {@code funding.paper-too-old}
     */
    public PaperReceived receive(Paper paper, Receipt receipt, LocalDate today) {
        EnvelopeRule.NO_SUCH_PAPER.refuseIf(!expects(paper));
        papers.replaceAll(each -> each.paper() == paper ? each.received(receipt, today) : each);
        return new PaperReceived(id, paper);
    }

    /** The papers that somebody is to be asked for today; each of them is asked for once more when it is late. */
    public List<PapersReminded.Reminder> remind(LocalDate today) {
        var due = papers.stream()
                .filter(paper -> paper.isToRemind(today))
                .map(paper -> new PapersReminded.Reminder(purpose.candidate(), paper.paper(), paper.dueOn()))
                .toList();
        papers.replaceAll(paper -> paper.isToRemind(today) ? paper.reminded(today) : paper);
        return due;
    }

    public boolean expects(Paper paper) {
        return papers.stream().anyMatch(each -> each.paper() == paper);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, plan, purpose, agreed, reservedUntil, papers, balance, version);
    }

    private Portion standing(Step step) {
        return balance.on(step.moves().stream().map(Move::from).toList());
    }

    private List<LedgerLine> take(Step step, Portion portion, Grounds grounds) {
        var lines = new ArrayList<LedgerLine>();
        var left = portion;
        for (var move : step.moves()) {
            var part = balance.on(move.from()).atMost(left);
            if (part.amount().cents() > 0) {
                lines.add(line(move, part, grounds));
                left = left.minus(part);
            }
        }
        return lines;
    }

    private LedgerLine line(Move move, Portion portion, Grounds grounds) {
        balance = balance.after(move, portion);
        return new LedgerLine(purpose.envelope(), Optional.of(id), move, portion, grounds);
    }

    private void requirePapers(Step step) {
        var missing = papers.stream()
                .filter(paper -> paper.hinders(step))
                .map(paper -> paper.paper().label())
                .collect(joining(", "));
        var blocked = !missing.isEmpty() && (step == Step.COMMIT || step == Step.INVOICE || step == Step.PAY);
        EnvelopeRule.PAPERS.refuseIf(blocked, Map.of("step", step.label(), "papers", missing));
    }

    /**
     * The state of a commitment, to be kept and restored.
     *
     * @param balance as the ledger has it
     */
    public record Snapshot(
            CommitmentId id,
            PlanId plan,
            Purpose purpose,
            Portion agreed,
            LocalDate reservedUntil,
            List<ExpectedPaper> papers,
            Balance balance,
            long version) {
        public Snapshot {
            papers = List.copyOf(papers);
        }
    }
}
