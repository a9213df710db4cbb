package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.partners.Role.SYSTEM;

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
import fr.numericemploi.domain.funding.envelopes.PapersReminded;
import fr.numericemploi.domain.funding.envelopes.Receipt;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers that payers want: coordinators of the territory and administrators say which have come; others are asked for. */
@ApplicationService
public class FundingPapers {
    private final Commitments commitments;
    private final CommitmentViews views;
    private final CommitmentFiles files;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public FundingPapers(
            Commitments commitments, CommitmentViews views, CurrentCaller caller, Journal journal, Clock clock) {
        this.commitments = commitments;
        this.views = views;
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

    /** A paper of some people of a session; whose file does not want it is left as it is. */
    public void receive(Collection<CandidateId> people, SessionId session, ReceivePaper paper) {
        var concerned = people.stream()
                .flatMap(each -> files.of(each, session).stream())
                .filter(each -> each.expects(paper.paper()))
                .toList();
        receive(concerned, paper);
    }

    /** What has not come, of the own territory, by the day on which it is due. */
    public Page<PaperDueView> due(LocalDate until, PageRequest page) {
        return views.papersDue(files.keeper().territory(), until, page);
    }

    /** Asks for the papers of one session whose time has come; false when there are none. */
    public boolean remind() {
        caller.get().require(SYSTEM);
        var today = LocalDate.now(clock);
        var concerned = commitments.toRemind(today);
        var papers =
                concerned.stream().flatMap(each -> each.remind(today).stream()).toList();
        commitments.save(concerned);
        concerned.stream()
                .limit(1)
                .map(each -> each.snapshot().purpose().session())
                .forEach(session -> journal.record(new PapersReminded(session, papers)));
        return !concerned.isEmpty();
    }

    private void receive(List<Commitment> concerned, ReceivePaper paper) {
        var today = LocalDate.now(clock);
        var arrived = paper.arrivedOn().orElse(today);
        var receipt = new Receipt(
                paper.dated(), arrived, paper.reference(), caller.get().actor(), clock.instant());
        var events = concerned.stream()
                .map(each -> each.receive(paper.paper(), receipt, today))
                .toList();
        commitments.save(concerned);
        events.forEach(journal::record);
    }
}
