package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.application.partners.CompanyViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.HeadcountBracket;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlCompanyViews implements CompanyViews {
    private final Sql sql;

    @Inject
    SqlCompanyViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CompanyView> view(CompanyId id) {
        return sql.list("select * from partners.company where id = ?", SqlCompanyViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public Page<CompanyView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(page.after(), "siret > ?");
        var rows = sql.list(
                "select * from partners.company" + where.sql() + "order by siret limit ?",
                SqlCompanyViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), CompanyView::siret);
    }

    private static CompanyView view(ResultSet row) throws SQLException {
        return new CompanyView(
                row.getObject("id", UUID.class),
                row.getString("siret"),
                row.getString("name"),
                HeadcountBracket.valueOf(row.getString("headcount")),
                row.getString("territory"),
                row.getObject("member_since", LocalDate.class),
                Optional.ofNullable(row.getObject("left_on", LocalDate.class)),
                row.getLong("version"));
    }
}
