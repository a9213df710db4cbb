package fr.numericemploi.adapters.rest.shared.tables;

import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.domain.shared.Dates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Tables as files. */
public final class Tables {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Tables() {}

    /** Numbers and days as French spreadsheets read them. */
    public static byte[] csv(Table table) {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvTable(out)) {
            csv.row(table.headings());
            table.rows().forEach(row -> csv.row(row.stream().map(Tables::text).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    public static byte[] xlsx(List<Table> tables) {
        var out = new ByteArrayOutputStream();
        try (var book = new XlsxBook(out)) {
            tables.forEach(book::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : Dates.inFrench(cell);
    }
}
