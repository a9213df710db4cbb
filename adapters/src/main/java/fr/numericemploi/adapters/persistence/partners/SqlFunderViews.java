package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.FunderView;
import fr.numericemploi.application.partners.FunderViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Adapter
class SqlFunderViews implements FunderViews {
    private static final String FUNDERS = "select * from partners.funder ";

    private final Sql sql;

    @Inject
    SqlFunderViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<FunderView> views(Collection<FunderId> ids) {
        var wanted = ids.stream().map(FunderId::value).toArray(UUID[]::new);
        return sql.list(FUNDERS + "where id = any (?) order by id", SqlFunderViews::view, (Object) wanted);
    }

    @Override
    public Page<FunderView> list(PageRequest page) {
        var where = new Where().andIf(page.afterId(), "id > ?");
        var rows = sql.list(
                FUNDERS + where.sql() + "order by id limit ?",
                SqlFunderViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().value().toString());
    }

    private static FunderView view(ResultSet row) throws SQLException {
        return new FunderView(
                new FunderId(row.getObject("id", UUID.class)),
                Jsonb.read(row.getString("profile"), Funder.Profile.class),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
