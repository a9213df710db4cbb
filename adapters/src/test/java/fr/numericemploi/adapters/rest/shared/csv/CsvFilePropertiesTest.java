package fr.numericemploi.adapters.rest.shared.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.sheets.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvFilePropertiesTest {
    private static final List<String> HEADINGS = List.of("Nom", "Prénoms", "Motivation");

    @Property(tries = 300)
    void whatWasWrittenInUtf8IsReadBack(
            @ForAll("tables") List<List<String>> table,
            @ForAll @From("separators") char separator,
            @ForAll boolean quoted,
            @ForAll boolean marked,
            @ForAll("lineEnds") String lineEnd) {
        var text = (marked ? "\uFEFF" : "") + CsvFiles.written(table, separator, quoted, lineEnd);

        assertThat(CsvFiles.cellsOf(text.getBytes(UTF_8))).isEqualTo(table);
    }

    /** Windows-1252 is told from UTF-8 by accented letters: none of them is followed by what UTF-8 would want there. */
    @Property(tries = 300)
    void whatWasWrittenInWindows1252IsReadBack(
            @ForAll("windowsTables") List<List<String>> table,
            @ForAll @From("separators") char separator,
            @ForAll boolean quoted,
            @ForAll("lineEnds") String lineEnd) {
        var text = CsvFiles.written(table, separator, quoted, lineEnd);

        assertThat(CsvFiles.cellsOf(text.getBytes(CsvFiles.WINDOWS))).isEqualTo(table);
    }

    @Property(tries = 300)
    void anOpenQuoteCostsItsOwnLineOnly(
            @ForAll("plainTables") List<List<String>> table,
            @ForAll boolean quoted,
            @ForAll @IntRange(max = 8) int place) {
        var before = Math.min(1 + place, table.size());
        var lines = new ArrayList<>(
                Stream.of(CsvFiles.written(table, ';', quoted, "\n").split("\n"))
                        .toList());
        lines.add(before, "Müller;\"Jean;motivé");

        var read = CsvFiles.linesOf(String.join("\n", lines));

        assertThat(read.remove(before)).isEqualTo(SheetLine.unreadable(before + 1));
        assertThat(read.stream().map(SheetLine::cells).toList()).isEqualTo(table);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return tables(Arbitraries.strings().withChars("aéÉœ€ \"';,\t|\n=«»日").ofMaxLength(8));
    }

    @Provide
    Arbitrary<List<List<String>>> windowsTables() {
        return tables(Arbitraries.strings().withChars("aéÉçÿ \"';,\t|\n=").ofMaxLength(8));
    }

    @Provide
    Arbitrary<List<List<String>>> plainTables() {
        return tables(Arbitraries.strings().withChars("aé ,").ofMaxLength(8));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(';', ',', '\t');
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }

    /** The last cell keeps every row from being blank. */
    private static Arbitrary<List<List<String>>> tables(Arbitrary<String> cell) {
        var row = cell.list().ofSize(2).map(cells -> List.of(cells.get(0), cells.get(1), "oui"));
        return row.list().ofMinSize(1).ofMaxSize(8).map(rows -> Stream.concat(Stream.of(HEADINGS), rows.stream())
                .toList());
    }
}
