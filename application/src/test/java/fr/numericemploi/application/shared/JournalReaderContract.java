package fr.numericemploi.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.partners.AgencyChanged;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class JournalReaderContract extends PortContract {
    private final String consumer = "consumer-" + UUID.randomUUID();

    protected abstract Journal journal();

    protected abstract JournalReader reader();

    @BeforeEach
    void theConsumerHasReadEverything() {
        if (!next(1000).isEmpty()) {
            theConsumerHasReadEverything();
        }
    }

    @Test
    void entriesComeOnceAndInOrder() {
        var first = record();
        var second = record();
        var third = record();

        assertThat(events(next(2))).containsExactly(first, second);
        assertThat(events(next(2))).containsExactly(third);
        assertThat(next(2)).isEmpty();
    }

    @Test
    void anEntryTellsWhoAndWhen() {
        record();

        var entry = next(1).get(0);

        assertThat(entry.actor()).isEqualTo(Caller.system().actor());
        assertThat(entry.actorRole()).isEqualTo(Caller.system().role());
        assertThat(entry.occurredAt()).isNotNull();
    }

    @Test
    void eachConsumerReadsAtItsOwnPace() {
        var event = record();
        next(1);
        var other = "consumer-" + UUID.randomUUID();

        assertThat(next(1)).isEmpty();
        assertThat(inTransaction(() -> reader().next(other, Integer.MAX_VALUE)))
                .anyMatch(entry -> entry.event().equals(event));
    }

    @Test
    void whatIsSetAsideHoldsUpNothingAndIsRetakenOnce() {
        var unreadable = record();
        var after = record();

        var aside = inTransaction(() -> reader().setNextAside(consumer, "no address"));

        assertThat(aside).isEqualTo(1);
        assertThat(events(next(10))).containsExactly(after);
        var kept = inTransaction(() -> reader().aside(consumer)).get(0);
        assertThat(kept.type()).isEqualTo("AgencyChanged");
        assertThat(kept.reason()).isEqualTo("no address");
        assertThat(retake(kept.event())).containsExactly(unreadable);
        assertThat(retake(kept.event())).isEmpty();
        assertThat(inTransaction(() -> reader().aside(consumer))).isEmpty();
    }

    @Test
    void atTheEndThereIsNothingToSetAside() {
        assertThat(inTransaction(() -> reader().setNextAside(consumer, "nothing")))
                .isZero();
    }

    protected final Event record() {
        var event = anEvent();
        inTransaction(() -> journal().record(event));
        return event;
    }

    protected static Event anEvent() {
        return new AgencyChanged(new AgencyId(UUID.randomUUID()), true);
    }

    private List<JournalEntry<?>> next(int atMost) {
        return inTransaction(() -> reader().next(consumer, atMost));
    }

    private List<Event> retake(UUID event) {
        return inTransaction(() -> reader().retake(consumer, event)).stream()
                .<Event>map(JournalEntry::event)
                .toList();
    }

    private static List<Event> events(List<JournalEntry<?>> entries) {
        return entries.stream().<Event>map(JournalEntry::event).toList();
    }
}
