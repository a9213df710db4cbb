package fr.numericemploi.adapters.rest.shared.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 19);

    @Test
    void spreadsheetsHaveRealNumbersAndDays() throws IOException {
        var row = row(List.of("Zoé & « Léo »", new BigDecimal("1234.50"), DAY, 3));

        assertThat(row.get(0).asString()).isEqualTo("Zoé & « Léo »");
        assertThat(row.get(1).asNumber()).isEqualByComparingTo("1234.50");
        assertThat(row.get(1).getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(row.get(2).asDate()).isEqualTo(LocalDateTime.of(2018, 3, 19, 0, 0));
        assertThat(row.get(2).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(row.get(3).asNumber()).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33388", "-1", "@SUM(A1)", "=HYPERLINK(\"http://mal.example\")", "\t=1"})
    void whatLooksLikeAFormulaIsText(String cell) throws IOException {
        var read = row(List.of(cell)).get(0);

        assertThat(read.getType()).isEqualTo(CellType.STRING);
        assertThat(read.asString()).isEqualTo(cell);
        assertThat(read.getFormula()).isNull();
    }

    @Test
    void tablesOfTextAreInFrench() {
        var csv = new String(Tables.csv(table(List.of("=1+1", new BigDecimal("1234.50"), DAY, 3))), UTF_8);

        assertThat(csv.lines()).containsExactly("\uFEFFUn;Deux;Trois;Quatre", "'=1+1;1234,50;19/03/2018;3");
    }

    private static List<Cell> row(List<?> cells) throws IOException {
        var file = new ByteArrayInputStream(Tables.xlsx(List.of(table(cells))));
        try (var book = new ReadableWorkbook(file, new ReadingOptions(true, false))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Essai");
            return sheet.read().get(1).stream().toList();
        }
    }

    private static Table table(List<?> cells) {
        var headings = List.of("Un", "Deux", "Trois", "Quatre").subList(0, cells.size());
        return new Table("Essai", headings, List.of(cells));
    }
}
