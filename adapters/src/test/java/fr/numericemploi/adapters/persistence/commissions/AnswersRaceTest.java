package fr.numericemploi.adapters.persistence.commissions;

import static fr.numericemploi.domain.commissions.days.Days.aPublishedDay;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.domain.commissions.days.Invitee;
import fr.numericemploi.domain.commissions.days.Reply;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Everybody answers the invitation in the minute in which it arrives. */
class AnswersRaceTest {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final SelectionDay day = aPublishedDay();
    private final List<Invitee> invitees = day.snapshot().arrangement().guests().invitees();
    private final CyclicBarrier allHaveRead = new CyclicBarrier(invitees.size());

    @Test
    void noAnswerIsLost() throws Exception {
        database.inTransaction(() -> {
            new JpaDays(database.entityManager()).save(day);
            return day;
        });
        var people = Executors.newFixedThreadPool(invitees.size());

        for (var answered : people.invokeAll(invitees.stream().map(this::answer).toList())) {
            answered.get();
        }
        people.shutdown();

        var kept = database.inTransaction(() ->
                new JpaDays(database.entityManager()).find(day.snapshot().id()).orElseThrow());
        assertThat(kept.snapshot().arrangement().guests().invitees())
                .extracting(Invitee::reply)
                .containsOnly(Reply.CONFIRMED);
    }

    private Callable<SelectionDay> answer(Invitee invitee) {
        return () -> {
            var own = new EmbeddedDatabase();
            var days = new JpaDays(own.entityManager());
            return own.inTransaction(() -> {
                var read = days.inviting(invitee.invitation()).orElseThrow();
                await();
                var taken = days.take(read.snapshot().id()).orElseThrow();
                taken.answer(invitee.invitation(), Reply.CONFIRMED, "");
                days.save(taken);
                return taken;
            });
        };
    }

    private void await() {
        try {
            allHaveRead.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
