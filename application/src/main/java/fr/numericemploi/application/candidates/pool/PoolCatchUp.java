package fr.numericemploi.application.candidates.pool;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * This server's index of the pool. Before each question it takes in what was committed since the last one, here or on
 * another server, so that nobody who left is found and nobody who entered is missed.
 */
final class PoolCatchUp {
    private final PoolProfiles profiles;
    private final PoolIndex index = new PoolIndex();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile long position = PoolChanges.START;

    PoolCatchUp(PoolProfiles profiles) {
        this.profiles = profiles;
    }

    <T> T upToDate(Function<PoolIndex, T> question) {
        var changes = profiles.since(position);
        if (!changes.isEmpty()) {
            takeIn(changes);
        }
        lock.readLock().lock();
        try {
            return question.apply(index);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Changes that were read before what is already known are older news. */
    private void takeIn(PoolChanges changes) {
        lock.writeLock().lock();
        try {
            if (changes.position() >= position) {
                changes.hidden().forEach(index::remove);
                changes.shown().forEach(index::put);
                position = changes.position();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
