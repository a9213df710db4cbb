package fr.numericemploi.application.funding.envelopes;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentMoved;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import java.time.Clock;
import java.util.List;

/** How commitments and their lines are kept: together, and always in the same order, so that nobody waits in a ring. */
public record LedgerWriting(
        Commitments commitments, Ledger ledger, CurrentCaller caller, Journal journal, Clock clock) {
    public Grounds grounds(String reason, List<String> papers) {
        return new Grounds(reason, papers, caller.get().actor(), clock.instant());
    }

    /** What people's training costs, and what is reserved of it, from envelopes that nobody else can draw from meanwhile. */
    public void keep(List<TrainingCost> costs, List<Commitment> fresh, List<LedgerLine> lines) {
        lock(fresh);
        costs.stream().sorted(comparing(cost -> cost.candidate().value())).forEach(ledger::cost);
        write(fresh, lines);
    }

    void keep(List<Commitment> changed, List<LedgerLine> lines) {
        lock(changed);
        write(changed, lines);
    }

    /** Commitments are taken first, their envelopes then, what people's training costs last. */
    void lock(List<Commitment> changed) {
        ledger.lock(changed.stream()
                .map(each -> each.snapshot().purpose().envelope())
                .distinct()
                .toList());
    }

    private void write(List<Commitment> changed, List<LedgerLine> lines) {
        commitments.save(changed);
        ledger.write(lines);
        lines.forEach(line -> journal.record(CommitmentMoved.by(line)));
    }
}
