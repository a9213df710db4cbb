package fr.numericemploi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the sources can tell: short files, nothing left to do, no table of another context. */
class SourceTest {
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern CONTEXT = Pattern.compile("/(?:persistence|db)/(\\w+)/");
    private static final List<String> SCHEMAS = Sources.schemas();
    private static final Pattern TABLE =
            Pattern.compile("(?<![.\\w])(" + String.join("|", SCHEMAS) + ")\\.[a-z_]++(?!\\()");

    @Test
    void filesAreShort() {
        assertThat(Sources.wrongs(SourceTest::tooLong)).isEmpty();
        assertThat(tooLong("Long.java", "\n".repeat(251))).isNotEmpty();
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(Sources.wrongs(SourceTest::unfinished)).isEmpty();
        assertThat(unfinished("Late.java", "// TO" + "DO: later")).isNotEmpty();
    }

    @Test
    void aContextReadsAndWritesItsOwnTablesOnly() {
        assertThat(Sources.wrongs(SourceTest::strangeTables)).isEmpty();
        assertThat(strangeTables("/persistence/candidates/SqlPeople.java", "select 1 from partners.agency"))
                .isNotEmpty();
        assertThat(strangeTables("/db/candidates/V1__x.sql", "agency uuid references partners.agency"))
                .isNotEmpty();
    }

    private static Stream<String> tooLong(String file, String text) {
        return text.lines().count() > 250 ? Stream.of(file + " is too long") : Stream.empty();
    }

    private static Stream<String> unfinished(String file, String text) {
        return UNFINISHED.matcher(text).find() ? Stream.of(file + " is not finished") : Stream.empty();
    }

    private static Stream<String> strangeTables(String file, String text) {
        var context = CONTEXT.matcher(file);
        if (!context.find() || context.group(1).equals("shared")) {
            return Stream.empty();
        }
        return text.lines()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .flatMap(line -> TABLE.matcher(line).results())
                .filter(table -> !table.group(1).equals(context.group(1)))
                .map(table -> file + " uses " + table.group());
    }
}
