package fr.numericemploi.adapters.persistence.journal;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.JournalViews;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Adapter
class JpaJournalViews implements JournalViews {
    private final EntityManager entityManager;

    @Inject
    JpaJournalViews(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<JournalEntry<?>> about(Collection<UUID> subjects) {
        return entityManager
                .createQuery(
                        "select e from EventRow e where e.subject in :subjects order by e.sequence", EventRow.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .<JournalEntry<?>>map(EventRow::toEntry)
                .toList();
    }
}
