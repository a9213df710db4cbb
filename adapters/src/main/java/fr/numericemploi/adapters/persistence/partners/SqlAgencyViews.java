package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.AgencyView;
import fr.numericemploi.application.partners.AgencyViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.AgencyKind;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlAgencyViews implements AgencyViews {
    private final Sql sql;

    @Inject
    SqlAgencyViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AgencyView> view(AgencyId id) {
        return sql.list("select * from partners.agency where id = ?", SqlAgencyViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public Page<AgencyView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(page.after(), "code > ?");
        var rows = sql.list(
                "select * from partners.agency" + where.sql() + "order by code limit ?",
                SqlAgencyViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), AgencyView::code);
    }

    private static AgencyView view(ResultSet row) throws SQLException {
        return new AgencyView(
                row.getObject("id", UUID.class),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("territory"),
                row.getBoolean("open"),
                row.getLong("version"));
    }
}
