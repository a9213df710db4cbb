package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.envelopes.Receipt;
import fr.numericemploi.domain.funding.plans.PlanId;
import fr.numericemploi.domain.funding.schemes.SchemeCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers that payers want: coordinators of the territory and administrators say which have come. */
@ApplicationService
public class FundingPapers {
    private final Commitments commitments;
    private final CommitmentFiles files;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public FundingPapers(
            Commitments commitments, CommitmentViews views, CurrentCaller caller, Journal journal, Clock clock) {
        this.commitments = commitments;
        this.files = new CommitmentFiles(commitments, views, caller);
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    public void receive(CommitmentId id, long version, ReceivePaper paper) {
        receive(List.of(files.find(id, version)), paper);
    }

    /**
     * A paper that is of all people of a plan, such as their attendance sheets.
     *
     * @param scheme that wants it; all that do, where none is given
     * @return in how many files it was put
     */
    public int receiveAll(PlanId plan, Optional<SchemeCode> scheme, ReceivePaper paper) {
        var concerned = files.of(plan, scheme).stream()
                .filter(each -> each.expects(paper.paper()))
                .toList();
        EnvelopeRule.NO_SUCH_PAPER.refuseIf(concerned.isEmpty(), Map.of());
        receive(concerned, paper);
        return concerned.size();
    }

    private void receive(List<Commitment> concerned, ReceivePaper paper) {
        var receipt = new Receipt(paper.dated(), paper.reference(), caller.get().actor(), clock.instant());
        var today = LocalDate.now(clock);
        var events = concerned.stream()
                .map(each -> each.receive(paper.paper(), receipt, today))
                .toList();
        commitments.save(concerned);
        events.forEach(journal::record);
    }
}
