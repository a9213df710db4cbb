package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.candidates.pool.PoolChanges;
import fr.numericemploi.application.candidates.pool.PoolProfiles;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A position is the oldest transaction that was still running when the changes were read: whatever commits later was
 * written by it or a younger one. Rows that another life of this database wrote, before a restore, are as old as the start.
 */
@Adapter
class JpaPoolProfiles implements PoolProfiles {
    private final EntityManager entityManager;
    private final Sql sql;
    private final PoolStays stays;

    @Inject
    JpaPoolProfiles(EntityManager entityManager, Sql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
        stays = new PoolStays(entityManager, sql);
    }

    @Override
    public void show(PoolProfile profile, TerritoryCode territory, LocalDate day) {
        row(profile.entry()).show(profile);
        entityManager.flush();
        stays.begin(profile.entry(), territory, day);
    }

    @Override
    public void hide(PoolEntryId entry, LocalDate day) {
        row(entry).hide();
        entityManager.flush();
        stays.end(entry, day);
    }

    @Override
    public void forget(PoolEntryId entry) {
        stays.forget(entry);
    }

    @Override
    public List<PoolProfile> on(TerritoryCode territory, LocalDate day) {
        return stays.on(territory, day);
    }

    @Override
    public PoolChanges since(long position) {
        var shown = new ArrayList<PoolProfile>();
        var hidden = new ArrayList<PoolEntryId>();
        var reader = new PoolProfileReader();
        var positions = sql.list(
                """
                select *, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as position
                from candidates.pool_profile
                where tx >= ?::text::xid8 and (tx < pg_snapshot_xmax(pg_current_snapshot()) or ?)
                """,
                row -> {
                    if (row.getBoolean("shown")) {
                        shown.add(reader.read(row));
                    } else {
                        hidden.add(PoolProfileReader.entry(row));
                    }
                    return row.getLong("position");
                },
                Long.toString(position),
                position == PoolChanges.START);
        return new PoolChanges(positions.isEmpty() ? position : positions.get(0), shown, hidden);
    }

    private PoolProfileRow row(PoolEntryId entry) {
        var known = entityManager.find(PoolProfileRow.class, entry.value());
        if (known != null) {
            return known;
        }
        var row = PoolProfileRow.of(entry);
        entityManager.persist(row);
        return row;
    }
}
