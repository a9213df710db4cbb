package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.List;

/** The profiles that companies search, what changed about them, and what was shown on any day before. */
public interface PoolProfiles {
    /** Shows the profile from that day on, in place of the entry's former one. */
    void show(PoolProfile profile, TerritoryCode territory, LocalDate day);

    /** Shows the entry no longer from that day on. What was shown before is kept, without words, for figures of the past. */
    void hide(PoolEntryId entry, LocalDate day);

    /** Takes what was shown of the entry out of the past as well. */
    void forget(PoolEntryId entry);

    /** What was shown when that day ended, without the words, in the order in which people entered. */
    List<PoolProfile> on(TerritoryCode territory, LocalDate day);

    /**
     * What was committed since that position, each entry once and in its last state; some of it may have been answered
     * before. From {@link PoolChanges#START}: all profiles that are shown.
     */
    PoolChanges since(long position);
}
