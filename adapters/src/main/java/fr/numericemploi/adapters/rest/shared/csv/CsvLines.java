package fr.numericemploi.adapters.rest.shared.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.numericemploi.application.shared.sheets.SheetLine;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a CSV text that hold something. A cell in quotes may run over several lines; where a quote is never closed,
 * only the line that opens it is lost, and reading goes on with the next one.
 */
final class CsvLines implements Iterator<SheetLine> {
    private static final int MOST_LINES_OF_A_CELL = 200;

    private final PhysicalLines lines;
    private final char separator;
    private int number;
    private Optional<SheetLine> next;

    CsvLines(PhysicalLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public SheetLine next() {
        var line = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return line;
    }

    private Optional<SheetLine> read() {
        while (lines.hasNext()) {
            number++;
            var line = record(lines.next());
            if (!line.readable() || line.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private SheetLine record(String first) {
        var start = number;
        var taken = new ArrayDeque<String>();
        var text = new StringBuilder(first);
        var cells = cells(first, false);
        while (cells.isEmpty() && mayGoOn(text, taken)) {
            taken.push(lines.next());
            text.append('\n').append(taken.peek());
            cells = cells(text.toString(), false);
        }
        if (cells.isEmpty()) {
            taken.forEach(lines::putBack);
            return SheetLine.unreadable(start);
        }
        number += taken.size();
        return SheetLine.of(start, cells.get());
    }

    /** A quote is open, and nothing else is wrong. */
    private boolean mayGoOn(CharSequence text, Collection<String> taken) {
        return taken.size() < MOST_LINES_OF_A_CELL
                && lines.hasNext()
                && cells(text.toString(), true).isPresent();
    }

    private Optional<List<String>> cells(String text, boolean unclosed) {
        if (text.isBlank() || text.length() > PhysicalLines.MOST) {
            return text.isBlank() ? Optional.of(List.of()) : Optional.empty();
        }
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(unclosed)
                    .allowExtraCharsAfterClosingQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields());
        } catch (CsvParseException misquoted) {
            return Optional.empty();
        }
    }
}
