package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;

/** The profiles that companies search, and what changed about them. */
public interface PoolProfiles {
    /** Shows the profile from now on, in place of the entry's former one. */
    void show(PoolProfile profile);

    /** Shows the entry no longer, and keeps nothing of its profile. */
    void hide(PoolEntryId entry);

    /**
     * What was committed since that position, each entry once and in its last state; some of it may have been answered
     * before. From {@link PoolChanges#START}: all profiles that are shown.
     */
    PoolChanges since(long position);
}
