package fr.numericemploi.adapters.persistence.correspondence;

import static fr.numericemploi.application.correspondence.Letters.NOON;
import static fr.numericemploi.application.correspondence.Letters.dueAt;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.correspondence.LetterViews;
import fr.numericemploi.application.correspondence.Outbox;
import fr.numericemploi.application.correspondence.OutboxContract;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JpaOutboxTest extends OutboxContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final Outbox outbox = new JpaOutbox(database.entityManager());
    private final LetterViews views = new SqlLetterViews(EmbeddedDatabase.sql());

    @Test
    void twoServersNeverHaveTheSameLetterInHand() {
        var anotherServer = new EmbeddedDatabase();
        var theirs = new JpaOutbox(anotherServer.entityManager());
        var first = dueAt(NOON);
        var second = dueAt(NOON.plusSeconds(1));
        inTransaction(() -> {
            outbox.add(first);
            outbox.add(second);
        });

        inTransaction(() -> {
            assertThat(outbox.claimDue(NOON.plusSeconds(1))).contains(first);
            assertThat(anotherServer.inTransaction(() -> theirs.claimDue(NOON.plusSeconds(1))))
                    .contains(second);
        });
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected LetterViews views() {
        return views;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
