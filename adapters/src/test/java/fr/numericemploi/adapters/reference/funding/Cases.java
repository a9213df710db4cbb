package fr.numericemploi.adapters.reference.funding;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Facts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of cases in {@code src/test/resources/funding}. A case has the facts of its row and, for the rest, those that
 * {@code defaults.csv} gives to everybody and to its scheme. {@code fact=?} leaves one unknown, {@code +14d} is a day counted
 * from that of the decision; a word with a point in it is a policy.
 */
final class Cases {
    private static final Map<String, String> DEFAULTS =
            read("defaults").collect(toMap(row -> row.getField("scheme"), row -> row.getField("facts")));

    private Cases() {}

    static Stream<NamedCsvRecord> read(String table) {
        var file = Cases.class.getResourceAsStream("/funding/" + table + ".csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Facts facts(NamedCsvRecord row) {
        var on = LocalDate.parse(row.getField("on"));
        var facts = Facts.NONE.with(Day.DECIDED_ON, on);
        for (var table : List.of(
                DEFAULTS.get("*"),
                DEFAULTS.getOrDefault(row.findField("scheme").orElse(""), ""),
                row.getField("facts"))) {
            facts = with(facts, table, on);
        }
        return facts;
    }

    static Map<String, String> policies(NamedCsvRecord row) {
        return words(row.getField("facts"))
                .map(word -> word.split("="))
                .filter(said -> said[0].contains("."))
                .collect(toMap(said -> said[0], said -> said[1]));
    }

    static List<String> several(NamedCsvRecord row, String column) {
        return words(row.getField(column)).toList();
    }

    private static Facts with(Facts known, String told, LocalDate on) {
        var facts = known;
        for (var word : words(told).toList()) {
            var said = word.split("=");
            if (!said[0].contains(".")) {
                var fact = Fact.of(said[0]);
                facts = said[1].equals("?") ? facts.without(fact) : facts.reading(fact, day(said[1], on));
            }
        }
        return facts;
    }

    private static String day(String value, LocalDate on) {
        return value.matches("[+-]\\d+d")
                ? on.plusDays(Integer.parseInt(value.substring(0, value.length() - 1)))
                        .toString()
                : value;
    }

    private static Stream<String> words(String field) {
        return Stream.of(field.split(" ")).filter(word -> !word.isBlank());
    }
}
