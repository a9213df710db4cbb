package fr.numericemploi.adapters.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A table shipped beside the classes: UTF-8, commas, columns by name. */
final class CsvTable {
    private CsvTable() {}

    static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        var bytes = CsvTable.class.getResourceAsStream("/reference/" + file);
        try (var records = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return records.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
