package fr.numericemploi.adapters.persistence.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
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
import java.util.UUID;

@Adapter
class SqlNeedViews implements NeedViews {
    private static final UUID BEGINNING = new UUID(0, 0);

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
        var territory = search.territory().map(TerritoryCode::value).orElse(null);
        var company = search.company().map(CompanyId::value).orElse(null);
        var status = search.status().map(Enum::name).orElse(null);
        var family = search.family().map(RomeCode::value).orElse(null);
        var rows = sql.list(
                """
                select * from catalogue.need
                where (?::text is null or territory = ?) and (?::uuid is null or company = ?)
                    and (?::text is null or status = ?) and (?::text is null or family = ?) and id > ?
                order by id limit ?
                """,
                SqlNeedViews::view,
                territory,
                territory,
                company,
                company,
                status,
                status,
                family,
                family,
                page.afterId().orElse(BEGINNING),
                page.limit() + 1);
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static NeedView view(ResultSet row) throws SQLException {
        return NeedView.of(NeedRow.of(row).toSnapshot());
    }
}
