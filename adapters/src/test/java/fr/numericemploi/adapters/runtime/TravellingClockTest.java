package fr.numericemploi.adapters.runtime;

import fr.numericemploi.application.operations.MovableClock;
import fr.numericemploi.application.operations.MovableClockContract;
import java.time.Clock;

class TravellingClockTest extends MovableClockContract {
    private final TravellingClock clock = new TravellingClock(Clock.systemDefaultZone());

    @Override
    protected MovableClock movable() {
        return clock;
    }

    @Override
    protected Clock clock() {
        return clock;
    }
}
