package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryPoolProfiles implements PoolProfiles {
    private final List<PoolEntryId> written = new ArrayList<>();
    private final Map<PoolEntryId, PoolProfile> shown = new HashMap<>();

    @Override
    public void show(PoolProfile profile) {
        written.add(profile.entry());
        shown.put(profile.entry(), profile);
    }

    @Override
    public void hide(PoolEntryId entry) {
        written.add(entry);
        shown.remove(entry);
    }

    @Override
    public PoolChanges since(long position) {
        var changed = written.stream().skip(position).distinct().toList();
        return new PoolChanges(
                written.size(),
                changed.stream()
                        .map(entry -> Optional.ofNullable(shown.get(entry)))
                        .flatMap(Optional::stream)
                        .toList(),
                changed.stream().filter(entry -> !shown.containsKey(entry)).toList());
    }
}
