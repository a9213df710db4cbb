package fr.numericemploi.application.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count up, in place of time. */
public final class RisingIds implements NewIds {
    private static final AtomicLong LAST = new AtomicLong();

    @Override
    public UUID next() {
        long version7 = LAST.incrementAndGet() << 16 | 0x7000;
        return new UUID(version7, UUID.randomUUID().getLeastSignificantBits());
    }
}
