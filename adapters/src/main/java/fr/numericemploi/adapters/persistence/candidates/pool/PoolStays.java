package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** What was shown from which day until which day: copies of profiles, without their words. */
final class PoolStays {
    private final EntityManager entityManager;
    private final Sql sql;

    PoolStays(EntityManager entityManager, Sql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** The profile that the database now holds for the entry. */
    void begin(PoolEntryId entry, TerritoryCode territory, LocalDate day) {
        end(entry, day);
        Native.change(entityManager, """
                insert into candidates.pool_stay (entry, territory, shown_from, kind, since, skills, jobs, families,
                    missing, communes, intercommunalities, departments)
                select entry, ?, ?, kind, since, skills, jobs, families,
                    missing, communes, intercommunalities, departments
                from candidates.pool_profile where entry = ?
                """, territory.value(), day, entry.value());
    }

    void end(PoolEntryId entry, LocalDate day) {
        Native.change(
                entityManager,
                "delete from candidates.pool_stay where entry = ? and shown_from >= ?",
                entry.value(),
                day);
        Native.change(
                entityManager,
                "update candidates.pool_stay set shown_until = ? where entry = ? and shown_until is null",
                day,
                entry.value());
    }

    void forget(PoolEntryId entry) {
        Native.change(entityManager, "delete from candidates.pool_stay where entry = ?", entry.value());
    }

    List<PoolProfile> on(TerritoryCode territory, LocalDate day) {
        return sql.list("""
                select *, '' as words from candidates.pool_stay
                where territory = ? and shown_from <= ? and (shown_until is null or shown_until > ?)
                order by entry
                """, new PoolProfileReader()::read, territory.value(), day, day);
    }
}
