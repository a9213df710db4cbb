package fr.numericemploi.adapters.persistence.commissions;

import static fr.numericemploi.domain.commissions.days.Days.WEEK_BEFORE;
import static fr.numericemploi.domain.commissions.days.Days.aPlannedDay;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two coordinators press « publier » at the same moment. */
class PublicationRaceTest {
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    @Test
    void oneWinsAndTheOtherIsToldThatTheDayHasChanged() throws Exception {
        var day = aPlannedDay();
        var database = new EmbeddedDatabase();
        database.inTransaction(() -> {
            new JpaDays(database.entityManager()).save(day);
            return day;
        });
        var coordinators = Executors.newFixedThreadPool(2);

        var refusals = coordinators.invokeAll(
                List.of(publish(day.snapshot().id()), publish(day.snapshot().id())));
        coordinators.shutdown();

        assertThat(List.of(refusals.get(0).get(), refusals.get(1).get()))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(InputRule.STALE));
        assertThat(statusOf(day.snapshot().id())).isEqualTo(DayStatus.PUBLISHED);
    }

    private Callable<Optional<Rule>> publish(SelectionDayId id) {
        return () -> {
            var database = new EmbeddedDatabase();
            var days = new JpaDays(database.entityManager());
            try {
                return database.inTransaction(() -> {
                    var read = days.find(id).orElseThrow();
                    await();
                    read.publish(WEEK_BEFORE);
                    days.save(read);
                    return Optional.empty();
                });
            } catch (RuleViolation refused) {
                return Optional.of(refused.rule());
            }
        };
    }

    private void await() {
        try {
            bothHaveRead.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static DayStatus statusOf(SelectionDayId id) {
        var database = new EmbeddedDatabase();
        return database.inTransaction(() -> new JpaDays(database.entityManager()).find(id))
                .orElseThrow()
                .snapshot()
                .status();
    }
}
