package fr.numericemploi.application.shared;

import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The journal of a test: what happened, in order. */
public final class InMemoryJournal implements Journal, JournalViews {
    private final List<Event> events = new ArrayList<>();

    @Override
    public void record(Event event) {
        events.add(event);
    }

    @Override
    public List<JournalEntry<?>> about(Collection<UUID> subjects) {
        return IntStream.range(0, events.size())
                .filter(place -> subjects.contains(events.get(place).subject()))
                .<JournalEntry<?>>mapToObj(place -> entry(place, events.get(place)))
                .toList();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    private static <E extends Event> JournalEntry<E> entry(int place, E event) {
        return new JournalEntry<>(place, new UUID(0, place), Instant.EPOCH, new UUID(0, 0), Role.SYSTEM, event);
    }
}
