package fr.numericemploi.adapters.persistence.candidates.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.application.candidates.imports.ImportLines;
import fr.numericemploi.application.candidates.imports.LineError;
import fr.numericemploi.application.candidates.imports.SheetColumn;
import fr.numericemploi.application.candidates.imports.WaitingLine;
import fr.numericemploi.domain.candidates.imports.ImportId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whole blocks of lines in one statement each: a file has up to tens of thousands of them. */
@Adapter
class SqlImportLines implements ImportLines {
    private static final TypeReference<Map<SheetColumn, String>> CELLS = new TypeReference<>() {};

    private final EntityManager entityManager;

    @Inject
    SqlImportLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ImportId file, List<WaitingLine> lines) {
        change("""
                insert into candidates.import_line (import, number, cells)
                select ?, number, cells from jsonb_to_recordset(cast(? as jsonb)) as line (number integer, cells jsonb)
                """, file, lines);
    }

    @Override
    public List<WaitingLine> first(ImportId file, int most) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select number, cast(cells as text) from candidates.import_line
                        where import = ? order by number limit ?
                        """)
                .setParameter(1, file.value())
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(SqlImportLines::line).toList();
    }

    @Override
    public void remove(ImportId file, Collection<WaitingLine> done) {
        change("""
                delete from candidates.import_line where import = ? and number in
                (select cast(jsonb_array_elements_text(cast(? as jsonb)) as integer))
                """, file, done.stream().map(WaitingLine::number).toList());
    }

    @Override
    public void report(ImportId file, List<LineError> errors) {
        change("""
                insert into candidates.import_error (import, line, position, heading, code, message)
                select ?, error.line, row_number() over (partition by error.line order by place),
                    error.value ->> 'column', error.value ->> 'code', error.value ->> 'message'
                from (select value, place, cast(value ->> 'line' as integer) as line
                    from jsonb_array_elements(cast(? as jsonb)) with ordinality as each (value, place)) as error
                """, file, errors);
    }

    private void change(String statement, ImportId file, Collection<?> items) {
        if (!items.isEmpty()) {
            entityManager
                    .createNativeQuery(statement)
                    .setParameter(1, file.value())
                    .setParameter(2, Jsonb.write(items))
                    .executeUpdate();
        }
    }

    private static WaitingLine line(Object[] row) {
        return new WaitingLine((Integer) row[0], Jsonb.read((String) row[1], CELLS));
    }
}
