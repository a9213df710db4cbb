package fr.numericemploi.application.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

final class InMemoryClock extends Clock implements MovableClock {
    private Clock clock = Clock.systemUTC();

    @Override
    public void travelTo(Instant there) {
        clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), there));
    }

    @Override
    public void comeBack() {
        clock = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
