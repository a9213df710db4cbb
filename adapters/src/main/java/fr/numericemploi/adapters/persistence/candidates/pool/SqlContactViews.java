package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
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
        var ofCompany = company.map(CompanyId::value).orElse(null);
        var inTerritory = territory.map(TerritoryCode::value).orElse(null);
        var rows = sql.list(
                """
                select request.* from candidates.contact_request request
                    join candidates.pool_entry entry on entry.id = request.entry
                where (?::uuid is null or request.company = ?::uuid) and (?::text is null or entry.territory = ?)
                    and request.id > ?::uuid
                order by request.id limit ?
                """,
                SqlContactViews::item,
                ofCompany,
                ofCompany,
                inTerritory,
                inTerritory,
                Cursors.id(page),
                page.limit() + 1);
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
