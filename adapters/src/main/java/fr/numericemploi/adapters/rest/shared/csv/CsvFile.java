package fr.numericemploi.adapters.rest.shared.csv;

import fr.numericemploi.application.shared.sheets.Sheet;
import fr.numericemploi.application.shared.sheets.SheetRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A CSV file as spreadsheets and agencies' systems write it: UTF-8 with or without byte order mark, or Windows-1252; its
 * heading line tells whether semicolons, commas or tabs separate cells. It is read in constant memory.
 */
public final class CsvFile implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SpooledFile file;
    private final PhysicalLines lines;
    private final CsvLines records;
    private final Sheet sheet;

    private CsvFile(String name, SpooledFile file) throws IOException {
        this.file = file;
        lines = new PhysicalLines(file.reader());
        var heading = heading();
        lines.putBack(heading);
        records = new CsvLines(lines, separator(heading));
        SheetRule.EMPTY.refuseIf(!records.hasNext());
        sheet = new Sheet(name, records.next().cells(), records);
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation when it is too large, empty or no text at all */
    public static CsvFile read(String name, InputStream upload, int megabytes) {
        var file = SpooledFile.of(upload, megabytes);
        try {
            return new CsvFile(name, file);
        } catch (IOException failure) {
            file.close();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    @Override
    public void close() {
        lines.close();
        file.close();
    }

    private String heading() {
        SheetRule.EMPTY.refuseIf(!lines.hasNext());
        var first = lines.next();
        return first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first;
    }

    /** What stands most often between the headings. */
    private static char separator(String heading) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(candidate -> heading.chars()
                        .filter(character -> character == candidate)
                        .count()))
                .orElseThrow();
    }
}
