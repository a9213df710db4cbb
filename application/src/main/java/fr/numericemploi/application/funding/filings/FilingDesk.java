package fr.numericemploi.application.funding.filings;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static java.util.Comparator.comparing;

import fr.numericemploi.application.candidates.CandidateRegister;
import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.application.funding.envelopes.FundingPapers;
import fr.numericemploi.application.funding.envelopes.Ledger;
import fr.numericemploi.application.funding.envelopes.ReceivePaper;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingDownloaded;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingOutcome;
import fr.numericemploi.domain.funding.filings.FilingRule;
import fr.numericemploi.domain.funding.filings.FilingState;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Files for France Travail's portal, which nothing can write to: coordinators of the territory and administrators export them,
 * hand them in, and keep the reference that the portal gives. Who takes people's names out is recorded.
 */
@ApplicationService
public class FilingDesk {
    private final Filings filings;
    private final SessionOpening sessions;
    private final CandidateRegister candidates;
    private final PartnerDirectory partners;
    private final Ledger ledger;
    private final FundingPapers papers;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public FilingDesk(
            Filings filings,
            SessionOpening sessions,
            CandidateRegister candidates,
            PartnerDirectory partners,
            Ledger ledger,
            FundingPapers papers,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.filings = filings;
        this.sessions = sessions;
        this.candidates = candidates;
        this.partners = partners;
        this.ledger = ledger;
        this.papers = papers;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public FilingId export(MakeFiling command) {
        keeper();
        var session = sessions.find(command.session());
        var people = command.people().isEmpty()
                ? ledger.trained(session.id()).stream()
                        .map(MakeFiling.Person::of)
                        .toList()
                : command.people();
        FilingRule.ATTENDED.refuseIf(command.kind() == FilingKind.ATTENDANCE
                && people.stream().anyMatch(person -> person.hours().isEmpty()));
        var planned = planned(session.id(), people);
        var lines = people.stream()
                .sorted(comparing(person -> person.candidate().value()))
                .map(person -> line(person, planned.get(person.candidate())))
                .toList();
        requireHours(command.kind(), session.id(), lines, planned);
        var dates = session.terms().dates();
        var filing = Filing.export(
                new FilingId(ids.next()),
                command.kind(),
                session.id(),
                session.territory(),
                command.month(),
                lines,
                dates.from(),
                dates.until());
        filings.save(filing);
        journal.record(filing.exported());
        return filing.snapshot().id();
    }

    /** The portal has taken it: its people's files have that paper now. */
    public void file(FilingId id, long version, String reference, LocalDate on) {
        var filing = toKeep(id, version);
        var event = filing.file(outcome(reference, on), LocalDate.now(clock));
        filings.save(filing);
        journal.record(event);
        received(filing.snapshot());
    }

    public void refuse(FilingId id, long version, String why, LocalDate on) {
        var filing = toKeep(id, version);
        var event = filing.refuse(outcome(why, on), LocalDate.now(clock));
        filings.save(filing);
        journal.record(event);
    }

    public Filing.Snapshot find(FilingId id) {
        return seen(id).snapshot();
    }

    public Page<Filing.Snapshot> list(Optional<SessionId> session, Optional<FilingState> state, PageRequest page) {
        return filings.list(keeper().territory(), session, state, page);
    }

    public FilingFile download(FilingId id) {
        var filing = seen(id).snapshot();
        var session = sessions.find(filing.session());
        journal.record(new FilingDownloaded(id, filing.kind(), filing.session()));
        var body = partners.trainingBody(session.terms().body());
        return new FilingFile(
                filing, session, body, filing.lines().stream().map(this::entry).toList());
    }

    private void received(Filing.Snapshot filing) {
        var outcome = filing.outcome().orElseThrow();
        filing.kind()
                .paper()
                .ifPresent(paper -> papers.receive(
                        filing.lines().stream().map(FilingLine::candidate).toList(),
                        filing.session(),
                        new ReceivePaper(paper, outcome.on(), outcome.words())));
    }

    private Map<CandidateId, BigDecimal> planned(SessionId session, List<MakeFiling.Person> people) {
        var hours = new HashMap<CandidateId, BigDecimal>();
        people.forEach(person -> hours.put(person.candidate(), planned(session, person.candidate())));
        return hours;
    }

    private BigDecimal planned(SessionId session, CandidateId candidate) {
        return ledger.cost(candidate, session)
                .orElseThrow(() -> FilingRule.STRANGER.brokenBy(Map.of("candidate", candidate.value())))
                .whole()
                .hours();
    }

    private static FilingLine line(MakeFiling.Person person, BigDecimal planned) {
        var hours = person.hours().orElse(planned);
        return new FilingLine(person.candidate(), hours, person.absence(), person.leftOn(), person.reason());
    }

    private void requireHours(
            FilingKind kind, SessionId session, List<FilingLine> lines, Map<CandidateId, BigDecimal> planned) {
        var before = kind == FilingKind.ATTENDANCE ? filings.attended(session) : Map.<CandidateId, BigDecimal>of();
        lines.forEach(line -> {
            var most = planned.get(line.candidate());
            var told = before.getOrDefault(line.candidate(), BigDecimal.ZERO).add(line.accountedFor());
            FilingRule.HOURS.refuseIf(told.compareTo(most) > 0, Map.of("hours", most));
        });
    }

    private FilingFile.Entry entry(FilingLine line) {
        var file = candidates.find(line.candidate());
        return new FilingFile.Entry(line, file.reference(), file.person());
    }

    private FilingOutcome outcome(String words, LocalDate on) {
        return new FilingOutcome(words, on, caller.get().actor());
    }

    private Filing toKeep(FilingId id, long version) {
        var filing = seen(id);
        InputRule.STALE.refuseIf(filing.snapshot().version() != version);
        return filing;
    }

    private Filing seen(FilingId id) {
        var keeper = keeper();
        return filings.find(id)
                .filter(found -> keeper.sees(found.snapshot().territory()))
                .orElseThrow(unknown(id));
    }

    private Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    private static Supplier<RuleViolation> unknown(FilingId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "Le dépôt", "id", id.value()));
    }
}
