package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.shared.sheets.SheetLine;
import fr.numericemploi.application.shared.sheets.SheetRule;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Keeps the lines of a file that may become prescriptions, and reports those whose form alone rules it out. */
final class SheetSorting {
    private static final int AT_ONCE = 500;

    private final ImportLines lines;
    private final ImportSettings settings;

    SheetSorting(ImportLines lines, ImportSettings settings) {
        this.lines = lines;
        this.settings = settings;
    }

    Sorted sort(ImportId id, SheetLayout layout, Iterator<SheetLine> file) {
        SheetRule.EMPTY.refuseIf(!file.hasNext());
        var sorted = new Sorted(0, 0);
        while (file.hasNext()) {
            sorted = sorted.and(sortSome(id, layout, file));
            SheetRule.TOO_MANY_LINES.refuseIf(
                    sorted.lines() > settings.mostLines(), Map.of("max", settings.mostLines()));
        }
        return sorted;
    }

    private Sorted sortSome(ImportId id, SheetLayout layout, Iterator<SheetLine> file) {
        var waiting = new ArrayList<WaitingLine>();
        var errors = new ArrayList<LineError>();
        while (file.hasNext() && waiting.size() + errors.size() < AT_ONCE) {
            sort(layout, file.next(), waiting, errors);
        }
        lines.add(id, waiting);
        lines.report(id, errors);
        return new Sorted(waiting.size() + errors.size(), errors.size());
    }

    private static void sort(SheetLayout layout, SheetLine line, List<WaitingLine> waiting, List<LineError> errors) {
        try {
            waiting.add(new WaitingLine(line.number(), layout.cells(line)));
        } catch (RuleViolation wrong) {
            errors.add(LineError.of(line.number(), wrong));
        }
    }

    record Sorted(int lines, int refused) {
        Sorted and(Sorted more) {
            return new Sorted(lines + more.lines, refused + more.refused);
        }
    }
}
