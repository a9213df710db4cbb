package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.commissions.days.DayView;
import fr.numericemploi.application.commissions.days.DayViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.Frame;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Adapter
class SqlDayViews implements DayViews {
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|infinity) ([0-9a-f-]{36})");
    private static final String BEGINNING = "infinity ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final Sql sql;

    @Inject
    SqlDayViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<DayView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var after = cursor(page);
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .and("(date, id) < (?::date, ?::uuid)", after.group(1), after.group(2));
        var rows = sql.list(
                "select id, territory, status, version, arrangement -> 'frame' as frame from commissions.selection_day"
                        + where.sql() + "order by date desc, id desc limit ?",
                SqlDayViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.date() + " " + view.id());
    }

    private static Matcher cursor(PageRequest page) {
        var cursor = CURSOR.matcher(page.after().orElse(BEGINNING));
        InputRule.UNREADABLE.refuseIf(!cursor.matches(), Map.of("reason", "curseur inconnu"));
        return cursor;
    }

    private static DayView view(ResultSet row) throws SQLException {
        return DayView.of(
                new SelectionDayId(row.getObject("id", UUID.class)),
                new TerritoryCode(row.getString("territory")),
                DayStatus.valueOf(row.getString("status")),
                Jsonb.read(row.getString("frame"), Frame.class),
                row.getLong("version"));
    }
}
