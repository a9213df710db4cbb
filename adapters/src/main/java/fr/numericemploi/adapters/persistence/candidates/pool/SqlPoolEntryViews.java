package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.candidates.pool.PoolEntryView;
import fr.numericemploi.application.candidates.pool.PoolEntryViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlPoolEntryViews implements PoolEntryViews {
    private final Sql sql;

    @Inject
    SqlPoolEntryViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PoolEntryView> view(PoolEntryId id) {
        return sql
                .list("select * from candidates.pool_entry where id = ?", SqlPoolEntryViews::view, id.value())
                .stream()
                .findFirst();
    }

    @Override
    public Page<PoolEntryView> list(Optional<TerritoryCode> territory, Optional<PoolStatus> status, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(status.map(Enum::name), "status = ?")
                .andIf(page.afterId(), "id > ?");
        var rows = sql.list(
                "select * from candidates.pool_entry" + where.sql() + "order by id limit ?",
                SqlPoolEntryViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static PoolEntryView view(ResultSet row) throws SQLException {
        return new PoolEntryView(
                row.getObject("id", UUID.class),
                row.getObject("candidate", UUID.class),
                row.getString("territory"),
                PoolKind.valueOf(row.getString("kind")),
                Codes.of(row.getString("jobs")).toList(),
                Codes.of(row.getString("missing")).toList(),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                PoolStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("answer_by", LocalDate.class)),
                Optional.ofNullable(row.getString("reason")).map(LeavingReason::valueOf),
                row.getString("note"),
                row.getLong("version"));
    }
}
