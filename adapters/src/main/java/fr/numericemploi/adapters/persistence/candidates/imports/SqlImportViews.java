package fr.numericemploi.adapters.persistence.candidates.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.candidates.imports.ImportView;
import fr.numericemploi.application.candidates.imports.ImportViews;
import fr.numericemploi.application.candidates.imports.LineError;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.imports.Counts;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlImportViews implements ImportViews {
    private final Sql sql;

    @Inject
    SqlImportViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ImportView> view(ImportId id) {
        return sql
                .list("select * from candidates.prescription_import where id = ?", SqlImportViews::view, id.value())
                .stream()
                .findFirst();
    }

    @Override
    public Page<ImportView> list(Optional<AgencyId> agency, Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(agency.map(AgencyId::value), "agency = ?")
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(page.afterId(), "id < ?");
        var rows = sql.list(
                "select * from candidates.prescription_import" + where.sql() + "order by id desc limit ?",
                SqlImportViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), file -> file.id().toString());
    }

    @Override
    public Page<LineError> errors(ImportId id, PageRequest page) {
        var after = Cursors.place(page);
        var rows = sql.list("""
                select * from candidates.import_error where import = ? and (line, position) > (?, ?)
                order by line, position limit ?
                """, Placed::read, id.value(), after.line(), after.position(), page.limit() + 1);
        var placed = Page.of(rows, page.limit(), Placed::cursor);
        return new Page<>(placed.items().stream().map(Placed::error).toList(), placed.next());
    }

    private static ImportView view(ResultSet row) throws SQLException {
        var counts = new Counts(
                row.getInt("lines"),
                row.getInt("kept"),
                row.getInt("unchanged"),
                row.getInt("conflicting"),
                row.getInt("refused"));
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("territory"),
                row.getString("file_name"),
                instant(row, "received_at").orElseThrow(),
                instant(row, "finished_at"),
                counts.lines(),
                counts.waiting(),
                counts.kept(),
                counts.unchanged(),
                counts.conflicting(),
                counts.refused(),
                Jsonb.read(row.getString("unknown_columns"), new TypeReference<List<String>>() {}));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private record Placed(LineError error, int position) {
        static Placed read(ResultSet row) throws SQLException {
            var error = new LineError(
                    row.getInt("line"), row.getString("heading"), row.getString("code"), row.getString("message"));
            return new Placed(error, row.getInt("position"));
        }

        String cursor() {
            return new Cursors.Place(error.line(), position).cursor();
        }
    }
}
