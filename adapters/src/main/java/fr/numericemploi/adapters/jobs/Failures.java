package fr.numericemploi.adapters.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Failures of work that is tried again and again: each is news once, until the work is done or fails otherwise. */
final class Failures {
    private final Map<String, String> lasting = new ConcurrentHashMap<>();

    boolean isNews(String work, RuntimeException failure) {
        return !failure.toString().equals(lasting.put(work, failure.toString()));
    }

    /** Whether the work had failed until now. */
    boolean isOver(String work) {
        return lasting.remove(work) != null;
    }
}
