package fr.numericemploi.adapters.persistence.journal;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.JournalReader;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One locked row per consumer is its position; events of transactions still running are not read, nor any after them. */
@Adapter
class JpaJournalReader implements JournalReader {
    /** Looks before it inserts: an insert alone would wait for whoever moves the position just now. */
    private static final String FIND = """
            insert into journal.consumer (name)
            select ?1 where not exists (select from journal.consumer where name = ?1) on conflict do nothing
            """;

    private static final String LOCK = "select name from journal.consumer where name = ?1 for update skip locked";
    private static final String NEXT = """
            select e.* from journal.event e join journal.consumer c on (e.tx, e.sequence) > (c.tx, c.sequence)
            where c.name = ?1 and e.tx < pg_snapshot_xmin(pg_current_snapshot())
            order by e.tx, e.sequence limit ?2
            """;
    private static final String MOVE = """
            update journal.consumer c set tx = e.tx, sequence = e.sequence
            from journal.event e where c.name = ?1 and e.sequence = ?2
            """;
    private static final String SET_ASIDE =
            "insert into journal.aside (consumer, sequence, reason) values (?1, ?2, ?3)";
    private static final String ASIDE = """
            select e.id, e.type, a.reason from journal.aside a join journal.event e using (sequence)
            where a.consumer = ?1 order by sequence
            """;
    private static final String RETAKE = """
            delete from journal.aside a using journal.event e
            where a.consumer = ?1 and a.sequence = e.sequence and e.id = ?2
            """;

    private final EntityManager entityManager;

    @Inject
    JpaJournalReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<JournalEntry<?>> next(String consumer, int atMost) {
        return pass(consumer, atMost).stream()
                .<JournalEntry<?>>map(EventRow::toEntry)
                .toList();
    }

    @Override
    public int setNextAside(String consumer, String reason) {
        var passed = pass(consumer, 1);
        passed.forEach(row -> query(SET_ASIDE, consumer, row.sequence(), reason).executeUpdate());
        return passed.size();
    }

    @Override
    public List<SetAside> aside(String consumer) {
        return rows(query(ASIDE, consumer), Object[].class).stream()
                .map(row -> new SetAside((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    @Override
    public Optional<JournalEntry<?>> retake(String consumer, UUID event) {
        return query(RETAKE, consumer, event).executeUpdate() == 0
                ? Optional.empty()
                : Optional.of(entityManager.find(EventRow.class, event).toEntry());
    }

    private List<EventRow> pass(String consumer, int atMost) {
        query(FIND, consumer).executeUpdate();
        if (query(LOCK, consumer).getResultList().isEmpty()) {
            return List.of();
        }
        var next = rows(
                Native.with(entityManager.createNativeQuery(NEXT, EventRow.class), consumer, atMost), EventRow.class);
        next.stream().reduce((before, after) -> after).ifPresent(last -> query(MOVE, consumer, last.sequence())
                .executeUpdate());
        return next;
    }

    private Query query(String sql, Object... parameters) {
        return Native.with(entityManager.createNativeQuery(sql), parameters);
    }

    private static <T> List<T> rows(Query query, Class<T> type) {
        return ((List<?>) query.getResultList()).stream().map(type::cast).toList();
    }
}
