package fr.numericemploi.adapters.persistence.correspondence;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.correspondence.Outbox;
import fr.numericemploi.application.correspondence.OutgoingLetter;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaOutbox implements Outbox {
    private static final String CLAIM = """
            select * from correspondence.letter where state = 'TO_SEND' and next_attempt <= ?1
            order by next_attempt limit 1 for update skip locked
            """;
    private static final String KNOWN = "select count(l) from LetterRow l where l.once = :key";
    private static final String DROP = """
            update LetterRow l set l.recipientName = null, l.recipientEmail = null, l.text = null, l.html = null,
            l.calendar = null, l.failure = '' where l.text is not null and l.closedAt < :before
            """;

    private final EntityManager entityManager;

    @Inject
    JpaOutbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OutgoingLetter letter) {
        if (!known(letter.key())) {
            entityManager.persist(LetterRow.of(letter));
        }
    }

    @Override
    public Optional<OutgoingLetter> claimDue(Instant now) {
        return entityManager
                .createNativeQuery(CLAIM, LetterRow.class)
                .setParameter(1, Timestamp.from(now))
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> ((LetterRow) row).toLetter());
    }

    @Override
    public Optional<OutgoingLetter> find(UUID id) {
        return Optional.ofNullable(entityManager.find(LetterRow.class, id))
                .filter(LetterRow::hasContent)
                .map(LetterRow::toLetter);
    }

    @Override
    public void save(OutgoingLetter letter) {
        entityManager.find(LetterRow.class, letter.id()).copy(letter.delivery());
    }

    @Override
    public int dropContent(Instant closedBefore) {
        return entityManager
                .createQuery(DROP)
                .setParameter("before", closedBefore)
                .executeUpdate();
    }

    private boolean known(String key) {
        return entityManager
                        .createQuery(KNOWN, Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }
}
