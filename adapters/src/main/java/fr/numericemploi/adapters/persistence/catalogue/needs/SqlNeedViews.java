package fr.numericemploi.adapters.persistence.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.catalogue.needs.NeedSearch;
import fr.numericemploi.application.catalogue.needs.NeedView;
import fr.numericemploi.application.catalogue.needs.NeedViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@Adapter
class SqlNeedViews implements NeedViews {
    private final Sql sql;

    @Inject
    SqlNeedViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<NeedView> view(NeedId id) {
        return sql.list("select * from catalogue.need where id = ?", SqlNeedViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public Page<NeedView> list(NeedSearch search, PageRequest page) {
        var where = new Where()
                .andIf(search.territory().map(TerritoryCode::value), "territory = ?")
                .andIf(search.company().map(CompanyId::value), "company = ?")
                .andIf(search.status().map(Enum::name), "status = ?")
                .andIf(search.family().map(RomeCode::value), "family = ?")
                .andIf(page.afterId(), "id > ?");
        var rows = sql.list(
                "select * from catalogue.need" + where.sql() + "order by id limit ?",
                SqlNeedViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static NeedView view(ResultSet row) throws SQLException {
        return NeedView.of(NeedRow.of(row).toSnapshot());
    }
}
