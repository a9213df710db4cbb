package fr.numericemploi.application.cohorts;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The sessions of a territory: its staff reads them, coordinators and administrators open, change, close and cancel them. */
@ApplicationService
public class SessionOpening {
    private final Sessions sessions;
    private final SessionViews views;
    private final ProgrammeFiles programmes;
    private final PartnerDirectory partners;
    private final ReferenceData reference;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public SessionOpening(
            Sessions sessions,
            SessionViews views,
            ProgrammeFiles programmes,
            PartnerDirectory partners,
            ReferenceData reference,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.sessions = sessions;
        this.views = views;
        this.programmes = programmes;
        this.partners = partners;
        this.reference = reference;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
    }

    public SessionId open(OpenSession command) {
        InputRule.FORBIDDEN.refuseIf(!keeper().sees(command.territory()));
        partners.requireTerritory(command.territory());
        var programme = programmes.published(command.programme());
        require(command.terms(), programme);
        var session = Session.open(
                new SessionId(ids.next()),
                programme.id(),
                command.territory(),
                command.terms(),
                programme.content().offer());
        keep(session, session.opened());
        return session.snapshot().id();
    }

    public void change(SessionId id, long version, Terms terms) {
        var session = toKeep(id, version);
        var programme = programmes.version(session.snapshot().programme());
        require(terms, programme);
        keep(session, session.change(terms, programme.content().offer()));
    }

    public void close(SessionId id, long version) {
        advance(id, version, Session::close);
    }

    public void cancel(SessionId id, long version, String reason) {
        advance(id, version, session -> session.cancel(reason));
    }

    public SessionView find(SessionId id) {
        var reader = reader();
        return views.view(id)
                .filter(session -> reader.sees(session.territory()))
                .orElseThrow(unknown(id));
    }

    public Page<SessionView> list(Optional<ProgrammeId> programme, PageRequest page) {
        return views.list(reader().territory(), programme, page);
    }

    private Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    private Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    private void require(Terms terms, ProgrammeFacts programme) {
        reference.commune(terms.place());
        programme.requireValidOn(terms.dates().from());
    }

    private void advance(SessionId id, long version, Function<Session, Event> step) {
        var session = toKeep(id, version);
        keep(session, step.apply(session));
    }

    private Session toKeep(SessionId id, long version) {
        var keeper = keeper();
        var session = sessions.find(id)
                .filter(found -> keeper.sees(found.snapshot().territory()))
                .orElseThrow(unknown(id));
        InputRule.STALE.refuseIf(session.snapshot().version() != version);
        return session;
    }

    private void keep(Session session, Event event) {
        sessions.save(session);
        journal.record(event);
    }

    private static Supplier<RuleViolation> unknown(SessionId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "La session", "id", id.value()));
    }
}
