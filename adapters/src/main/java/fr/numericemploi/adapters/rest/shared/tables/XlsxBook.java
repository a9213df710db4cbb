package fr.numericemploi.adapters.rest.shared.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as sheets of one file; headings stay in sight. No cell is a formula: texts are written as texts. */
final class XlsxBook implements AutoCloseable {
    private static final int NARROWEST = 12;
    private static final int WIDEST = 50;

    private final Workbook book;

    XlsxBook(OutputStream out) {
        book = new Workbook(out, "NumericEmploi", "1.0");
    }

    void add(Table table) {
        var sheet = book.newWorksheet(table.name());
        sheet.freezePane(1, 1);
        for (int column = 0; column < table.headings().size(); column++) {
            var heading = table.headings().get(column);
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(sheet, row + 1, table.rows().get(row));
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(sheet, row, column, cells.get(column));
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else {
            sheet.value(row, column, String.valueOf(cell));
        }
    }

    /** Enough for its cells; headings may break. */
    private static int width(Table table, int column) {
        var longest = table.rows().stream()
                .mapToInt(row -> String.valueOf(row.get(column)).length())
                .max();
        return Math.min(WIDEST, Math.max(NARROWEST, longest.orElse(0) + 2));
    }
}
