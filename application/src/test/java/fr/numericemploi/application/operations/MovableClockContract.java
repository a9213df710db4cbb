package fr.numericemploi.application.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

public abstract class MovableClockContract {
    private static final Instant THEN = Instant.parse("2016-01-04T08:00:00Z");

    protected abstract MovableClock movable();

    /** The same clock, as everybody else sees it. */
    protected abstract Clock clock();

    @Test
    void itIsWhatTimeItWasSetTo() {
        movable().travelTo(THEN);

        assertThat(clock().instant()).isCloseTo(THEN, within(1, ChronoUnit.MINUTES));
        assertThat(clock().withZone(clock().getZone()).instant()).isCloseTo(THEN, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void timeNeverGoesBackByItself() {
        movable().travelTo(THEN);

        var first = clock().instant();

        assertThat(clock().instant()).isAfterOrEqualTo(first);
    }

    @Test
    void itComesBack() {
        movable().travelTo(THEN);
        movable().comeBack();

        assertThat(clock().instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }
}
