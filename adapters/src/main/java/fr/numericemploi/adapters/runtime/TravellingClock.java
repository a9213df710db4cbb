package fr.numericemploi.adapters.runtime;

import fr.numericemploi.application.operations.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A running clock that demonstrations and tests may set to another time. */
final class TravellingClock extends Clock implements MovableClock {
    private final Clock base;
    private volatile Duration offset = Duration.ZERO;

    TravellingClock(Clock base) {
        this.base = base;
    }

    @Override
    public void travelTo(Instant there) {
        offset = Duration.between(base.instant(), there);
    }

    @Override
    public void comeBack() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base, offset).withZone(zone);
    }
}
