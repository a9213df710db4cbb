package fr.numericemploi.adapters.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.JournalReader;
import fr.numericemploi.application.shared.JournalReaderContract;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JpaJournalReaderTest extends JournalReaderContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final EmbeddedDatabase anotherServer = new EmbeddedDatabase();
    private final JournalReader reader = new JpaJournalReader(database.entityManager());
    private final JournalReader theirs = new JpaJournalReader(anotherServer.entityManager());
    private final String consumer = "consumer-" + UUID.randomUUID();

    @Test
    void whileOneServerReadsForAConsumerNoOtherDoes() {
        record();
        inTransaction(() -> reader.next(consumer, 1));

        inTransaction(() -> {
            reader.next(consumer, 1);
            assertThat(anotherServer.inTransaction(() -> theirs.next(consumer, 1)))
                    .isEmpty();
        });
    }

    @Test
    void whatATransactionReadComesAgainWhenItIsRolledBack() {
        record();

        assertThatThrownBy(() -> inTransaction(() -> {
                    assertThat(reader.next(consumer, 1)).hasSize(1);
                    throw new IllegalStateException("the effect failed");
                }))
                .hasMessage("the effect failed");

        assertThat(inTransaction(() -> reader.next(consumer, 1))).hasSize(1);
    }

    @Test
    void anEventThatCommitsLateIsNotSkipped() {
        inTransaction(() -> reader.next(consumer, Integer.MAX_VALUE));
        var theirJournal = journal(anotherServer);

        anotherServer.inTransaction(() -> {
            theirJournal.record(anEvent());
            anotherServer.entityManager().flush();
            record();
            assertThat(inTransaction(() -> reader.next(consumer, 10))).isEmpty();
            return null;
        });

        assertThat(inTransaction(() -> reader.next(consumer, 10))).hasSize(2);
    }

    @Override
    protected Journal journal() {
        return journal(database);
    }

    private static Journal journal(EmbeddedDatabase server) {
        var caller = new CurrentCaller();
        caller.set(Caller.system());
        return new JpaJournal(server.entityManager(), caller, UUID::randomUUID, Clock.systemUTC());
    }

    @Override
    protected JournalReader reader() {
        return reader;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
