package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.CounsellorView;
import fr.numericemploi.application.partners.CounsellorViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlCounsellorViews implements CounsellorViews {
    private final Sql sql;

    @Inject
    SqlCounsellorViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CounsellorView> view(CounsellorId id) {
        return sql.list("select * from partners.counsellor where id = ?", SqlCounsellorViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public List<CounsellorView> of(AgencyId agency) {
        return sql.list(
                "select * from partners.counsellor where agency = ? order by id",
                SqlCounsellorViews::view,
                agency.value());
    }

    @Override
    public Page<CounsellorView> list(AgencyId agency, PageRequest page) {
        var where = new Where().and("agency = ?", agency.value()).andIf(page.afterId(), "id > ?");
        var rows = sql.list(
                "select * from partners.counsellor" + where.sql() + "order by id limit ?",
                SqlCounsellorViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static CounsellorView view(ResultSet row) throws SQLException {
        return new CounsellorView(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
