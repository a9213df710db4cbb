package fr.numericemploi.adapters.rest.shared.csv;

import fr.numericemploi.application.shared.sheets.SheetRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The lines of a text, whatever ends them; one longer than {@link #MOST} characters is cut there. Lines can be put back. */
final class PhysicalLines implements AutoCloseable {
    static final int MOST = 64 * 1024;

    private final BufferedReader reader;
    private final Deque<String> putBack = new ArrayDeque<>();

    PhysicalLines(Reader text) {
        reader = new BufferedReader(text);
    }

    boolean hasNext() {
        if (putBack.isEmpty()) {
            read().ifPresent(putBack::push);
        }
        return !putBack.isEmpty();
    }

    /** The next line, without its end. */
    String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return putBack.pop();
    }

    /** The last of them is the first to be put back. */
    void putBack(String line) {
        putBack.push(line);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<String> read() {
        try {
            var first = reader.read();
            return first < 0 ? Optional.empty() : Optional.of(readFrom(first));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String readFrom(int first) throws IOException {
        var line = new StringBuilder();
        var character = first;
        for (; character >= 0 && character != '\n' && character != '\r'; character = reader.read()) {
            SheetRule.NOT_TEXT.refuseIf(character == 0);
            if (line.length() <= MOST) {
                line.append((char) character);
            }
        }
        skipLineFeed(character);
        return line.toString();
    }

    private void skipLineFeed(int end) throws IOException {
        if (end == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
    }
}
