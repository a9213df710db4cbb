package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What companies may find of somebody in the pool, under the entry's id alone. Mobility answers whether a place of work is
 * within reach, and is never shown: it would tell where the person lives.
 *
 * @param since when the person entered the pool
 */
public record PoolProfile(
        PoolEntryId entry,
        PoolKind kind,
        LocalDate since,
        Strengths strengths,
        List<SkillCode> missing,
        Mobility mobility) {
    public PoolProfile {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(kind);
        missing = List.copyOf(missing);
    }

    /** Whoever is in the pool can start at once. */
    public Able able() {
        return new Able(strengths, mobility, since);
    }
}
