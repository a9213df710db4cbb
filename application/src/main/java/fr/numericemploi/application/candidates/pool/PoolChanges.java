package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import java.util.List;

/** @param position from where to ask for later changes */
public record PoolChanges(long position, List<PoolProfile> shown, List<PoolEntryId> hidden) {
    public static final long START = 0;

    public PoolChanges {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    boolean isEmpty() {
        return shown.isEmpty() && hidden.isEmpty();
    }
}
