package fr.numericemploi.adapters.rest.shared.csv;

import fr.numericemploi.application.shared.sheets.SheetLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** CSV files for tests, and what is read from them. */
final class CsvFiles {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvFiles() {}

    static List<SheetLine> linesOf(String text) {
        return linesOf(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The heading line first. */
    static List<SheetLine> linesOf(byte[] upload) {
        try (var file = CsvFile.read("test.csv", new ByteArrayInputStream(upload), 1)) {
            var lines = new ArrayList<SheetLine>();
            lines.add(SheetLine.of(1, file.sheet().headings()));
            file.sheet().lines().forEachRemaining(lines::add);
            return lines;
        }
    }

    static List<List<String>> cellsOf(byte[] upload) {
        return linesOf(upload).stream().map(SheetLine::cells).toList();
    }

    static String written(List<List<String>> rows, char separator, boolean alwaysQuoted, String lineEnd) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator, alwaysQuoted))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(lineEnd));
    }

    private static String quoted(String cell, char separator, boolean always) {
        var needed = always || cell.chars().anyMatch(one -> one == separator || one == '"' || one == '\n');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
