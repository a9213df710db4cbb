package fr.numericemploi.adapters.persistence.cohorts;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.cohorts.Sessions;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaSessions implements Sessions {
    private final EntityManager entityManager;

    @Inject
    JpaSessions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return row(id).map(SessionRow::toSnapshot).map(Session::restore);
    }

    @Override
    public void save(Session session) {
        var snapshot = session.snapshot();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(SessionRow.of(snapshot)));
        Saving.flush(entityManager, Map.of());
    }

    private Optional<SessionRow> row(SessionId id) {
        return Optional.ofNullable(entityManager.find(SessionRow.class, id.value()));
    }
}
