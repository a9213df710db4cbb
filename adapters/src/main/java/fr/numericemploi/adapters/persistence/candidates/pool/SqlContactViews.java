package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.candidates.pool.ContactItem;
import fr.numericemploi.application.candidates.pool.ContactViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlContactViews implements ContactViews {
    private final Sql sql;

    @Inject
    SqlContactViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ContactItem> list(Optional<CompanyId> company, Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(company.map(CompanyId::value), "request.company = ?")
                .andIf(territory.map(TerritoryCode::value), "entry.territory = ?")
                .andIf(page.afterId(), "request.id > ?");
        var rows = sql.list(
                "select request.* from candidates.contact_request request"
                        + " join candidates.pool_entry entry on entry.id = request.entry" + where.sql()
                        + "order by request.id limit ?",
                SqlContactViews::item,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), item -> item.id().toString());
    }

    private static ContactItem item(ResultSet row) throws SQLException {
        return new ContactItem(
                row.getObject("id", UUID.class),
                row.getObject("entry", UUID.class),
                row.getObject("company", UUID.class),
                row.getObject("recruiter", UUID.class),
                ContactStatus.valueOf(row.getString("status")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
    }
}
