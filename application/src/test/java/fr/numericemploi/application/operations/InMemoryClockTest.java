package fr.numericemploi.application.operations;

import java.time.Clock;

class InMemoryClockTest extends MovableClockContract {
    private final InMemoryClock clock = new InMemoryClock();

    @Override
    protected MovableClock movable() {
        return clock;
    }

    @Override
    protected Clock clock() {
        return clock;
    }
}
