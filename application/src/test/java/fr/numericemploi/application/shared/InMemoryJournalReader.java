package fr.numericemploi.application.shared;

import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A journal that can be read; everything in it was done by the system itself. */
public final class InMemoryJournalReader implements Journal, JournalReader {
    private final List<JournalEntry<?>> entries = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<UUID, SetAside> aside = new LinkedHashMap<>();

    @Override
    public void record(Event event) {
        entries.add(new JournalEntry<>(
                entries.size() + 1L,
                UUID.randomUUID(),
                Instant.parse("2026-03-31T12:00:00Z"),
                Caller.system().actor(),
                Role.SYSTEM,
                event));
    }

    @Override
    public List<JournalEntry<?>> next(String consumer, int atMost) {
        int from = positions.getOrDefault(consumer, 0);
        int to = from + Math.min(atMost, entries.size() - from);
        positions.put(consumer, to);
        return List.copyOf(entries.subList(from, to));
    }

    @Override
    public int setNextAside(String consumer, String reason) {
        var passed = next(consumer, 1);
        passed.forEach(entry -> aside.put(
                entry.id(), new SetAside(entry.id(), entry.event().getClass().getSimpleName(), reason)));
        return passed.size();
    }

    @Override
    public List<SetAside> aside(String consumer) {
        return List.copyOf(aside.values());
    }

    @Override
    public Optional<JournalEntry<?>> retake(String consumer, UUID event) {
        return aside.remove(event) == null
                ? Optional.empty()
                : entries.stream().filter(entry -> entry.id().equals(event)).findFirst();
    }
}
