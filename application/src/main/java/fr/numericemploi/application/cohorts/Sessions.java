package fr.numericemploi.application.cohorts;

import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import java.util.Optional;

/** The sessions of training programmes. */
public interface Sessions {
    Optional<Session> find(SessionId id);

    /**
     * Keeps a new session, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found
     */
    void save(Session session);
}
