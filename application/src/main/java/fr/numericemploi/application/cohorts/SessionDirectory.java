package fr.numericemploi.application.cohorts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.cohorts.SessionId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/**
 * The sessions as the other contexts look them up, cancelled ones too. It asks for a known caller only: how far that caller
 * sees is decided by the use case that looks up.
 */
@ApplicationService
public class SessionDirectory {
    private final SessionViews views;
    private final CurrentCaller caller;

    @Inject
    public SessionDirectory(SessionViews views, CurrentCaller caller) {
        this.views = views;
        this.caller = caller;
    }

    /** Those that are known. */
    public Map<SessionId, SessionView> sessions(Collection<SessionId> ids) {
        caller.get();
        return views.views(ids).stream().collect(toMap(SessionView::id, identity()));
    }
}
