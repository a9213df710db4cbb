package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.shared.sheets.SheetLine;
import fr.numericemploi.application.shared.sheets.SheetRule;
import fr.numericemploi.domain.candidates.imports.ImportRule;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which column stands where in a file, by its headings. */
final class SheetLayout {
    private static final Pattern NIR =
            Pattern.compile(".*securitesociale.*|(n|no|num|numero|code)?(de)?(nir|nss|ss|secu)");

    private final List<String> headings;
    private final List<Optional<SheetColumn>> columns;

    private SheetLayout(List<String> headings) {
        this.headings = headings;
        this.columns = headings.stream().map(SheetColumn::headed).toList();
    }

    /** @throws InvalidInput naming every column that is missing, doubled or not to be sent at all */
    static SheetLayout of(List<String> headings) {
        var layout = new SheetLayout(headings);
        var wrong = layout.wrongs();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return layout;
    }

    /** Headings that mean nothing here. */
    List<String> unknown() {
        return headings.stream()
                .filter(heading ->
                        !heading.isBlank() && SheetColumn.headed(heading).isEmpty())
                .map(heading -> heading.substring(0, Math.min(heading.length(), 60)))
                .toList();
    }

    /** What stands under known headings. */
    Map<SheetColumn, String> cells(SheetLine line) {
        SheetRule.UNREADABLE_LINE.refuseIf(!line.readable());
        SheetRule.CELL_COUNT.refuseIf(
                !fits(line.cells()), Map.of("count", line.cells().size(), "expected", headings.size()));
        var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            var cell = line.cells().get(i).strip();
            columns.get(i).filter(column -> !cell.isEmpty()).ifPresent(column -> cells.put(column, cell));
        }
        cells.forEach(SheetLayout::refuseNir);
        return cells;
    }

    private static void refuseNir(SheetColumn column, String cell) {
        Fields.blaming(column.field(), () -> Nir.refusedAs(cell));
    }

    /** Spreadsheets leave empty cells behind the last one. */
    private boolean fits(List<String> cells) {
        return cells.size() >= headings.size()
                && cells.stream().skip(headings.size()).allMatch(String::isBlank);
    }

    private List<RuleViolation> wrongs() {
        var wrong = new ArrayList<RuleViolation>();
        headings.stream()
                .filter(heading -> NIR.matcher(SheetColumn.key(heading)).matches())
                .forEach(heading -> wrong.add(about(ImportRule.NIR_COLUMN, heading)));
        Stream.of(SheetColumn.values())
                .filter(column -> column.isRequired() && count(column) == 0)
                .forEach(column -> wrong.add(about(SheetRule.COLUMN_MISSING, column.heading())));
        Stream.of(SheetColumn.values())
                .filter(column -> count(column) > 1)
                .forEach(column -> wrong.add(about(SheetRule.COLUMN_TWICE, column.heading())));
        return wrong;
    }

    private long count(SheetColumn column) {
        return columns.stream().filter(Optional.of(column)::equals).count();
    }

    private static RuleViolation about(Rule rule, String column) {
        return rule.brokenBy(Map.of("column", column)).at(column);
    }
}
