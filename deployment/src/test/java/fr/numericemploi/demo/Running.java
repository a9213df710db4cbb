package fr.numericemploi.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped in the opposite order, once. */
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** Whether what fails now fails because it is being stopped. */
    boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception notStopped) {
            Guide.say("N'a pas pu être arrêté : " + notStopped.getMessage());
        }
    }
}
