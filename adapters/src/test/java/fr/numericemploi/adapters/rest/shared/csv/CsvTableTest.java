package fr.numericemploi.adapters.rest.shared.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.candidates.imports.SheetColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void whatIsWrittenForSpreadsheetsIsReadBack() throws IOException {
        var rows = List.of(List.of("Ligne", "Colonne"), List.of("3", "Né(e) le ; « été »"));

        assertThat(CsvFiles.cellsOf(written(rows))).isEqualTo(rows);
    }

    @Test
    void everyColumnOfAFileOfPrescriptionsIsReadBack() throws IOException {
        var columns = List.of(SheetColumn.values());
        var rows = List.of(
                columns.stream().map(SheetColumn::heading).toList(),
                columns.stream().map(SheetColumn::example).toList());

        assertThat(CsvFiles.cellsOf(written(rows))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33388", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsTakenForAFormula(String cell) throws IOException {
        assertThat(new String(written(List.of(List.of(cell))), UTF_8)).contains("'" + cell);
    }

    private static byte[] written(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out)) {
            rows.forEach(table::row);
        }
        return out.toByteArray();
    }
}
