package fr.numericemploi.adapters.rest.shared.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for spreadsheet programs: UTF-8 with byte order mark, semicolons. No cell can be taken for a formula: one that
 * begins like a formula is made text by an apostrophe.
 */
public final class CsvTable implements AutoCloseable {
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-\\t\\r].*", Pattern.DOTALL);

    private final CsvWriter writer;

    public CsvTable(OutputStream out) throws IOException {
        out.write(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        writer = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
    }

    public void row(List<?> cells) {
        writer.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String text(Object cell) {
        var text = String.valueOf(cell);
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
