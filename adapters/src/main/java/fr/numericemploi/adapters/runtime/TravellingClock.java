package fr.numericemploi.adapters.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A running clock that demonstrations and tests may set to another time. */
public final class TravellingClock extends Clock {
    private final Clock base;
    private volatile Duration offset = Duration.ZERO;

    TravellingClock(Clock base) {
        this.base = base;
    }

    public void travelTo(Instant there) {
        offset = Duration.between(base.instant(), there);
    }

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
