package fr.numericemploi.application.cohorts;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemorySessions implements Sessions, SessionViews {
    private final Map<SessionId, SessionView> kept = new LinkedHashMap<>();

    @Override
    public Optional<Session> find(SessionId id) {
        return view(id).map(InMemorySessions::snapshot).map(Session::restore);
    }

    @Override
    public void save(Session session) {
        var next = session.snapshot();
        var before = view(next.id()).map(SessionView::version).orElse(0L);
        InputRule.STALE.refuseIf(before != next.version());
        kept.put(next.id(), view(next, before + 1));
    }

    @Override
    public Optional<SessionView> view(SessionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<SessionView> views(Collection<SessionId> ids) {
        return ids.stream().distinct().flatMap(id -> view(id).stream()).toList();
    }

    @Override
    public Page<SessionView> list(
            Optional<TerritoryCode> territory, Optional<ProgrammeId> programme, PageRequest page) {
        var rows = kept.values().stream()
                .filter(session -> territory.map(session.territory()::equals).orElse(true))
                .filter(session ->
                        programme.map(session.programme().programme()::equals).orElse(true))
                .sorted(comparing(InMemorySessions::cursor))
                .filter(session -> cursor(session).compareTo(page.after().orElse("")) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), InMemorySessions::cursor);
    }

    @Override
    public List<SessionView> announced(Collection<ProgrammeId> programmes) {
        return kept.values().stream()
                .filter(session -> programmes.contains(session.programme().programme()))
                .filter(session -> session.state() != SessionState.CANCELLED)
                .sorted(comparing(
                                (SessionView session) -> session.terms().dates().from())
                        .thenComparing(InMemorySessions::cursor))
                .toList();
    }

    private static String cursor(SessionView session) {
        return session.id().value().toString();
    }

    private static SessionView view(Session.Snapshot session, long version) {
        return new SessionView(
                session.id(),
                session.programme(),
                session.territory(),
                session.terms(),
                session.state(),
                session.reason(),
                version);
    }

    private static Session.Snapshot snapshot(SessionView session) {
        return new Session.Snapshot(
                session.id(),
                session.programme(),
                session.territory(),
                session.terms(),
                session.state(),
                session.reason(),
                session.version());
    }
}
