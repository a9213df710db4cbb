package fr.numericemploi.application.shared;

import fr.numericemploi.domain.shared.Event;
import java.util.ArrayList;
import java.util.List;

/** The journal of a test: what happened, in order. */
public final class InMemoryJournal implements Journal {
    private final List<Event> events = new ArrayList<>();

    @Override
    public void record(Event event) {
        events.add(event);
    }

    public List<Event> events() {
        return List.copyOf(events);
    }
}
