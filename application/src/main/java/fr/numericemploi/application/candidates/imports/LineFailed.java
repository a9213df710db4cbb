package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.domain.candidates.imports.ImportId;

/** A line could not be kept, and all that was done together with it is undone. */
public final class LineFailed extends RuntimeException {
    private final transient ImportId file;
    private final int line;
    private final int before;

    LineFailed(ImportId file, int line, int before, RuntimeException cause) {
        super("line " + line + " of import " + file.value(), cause);
        this.file = file;
        this.line = line;
        this.before = before;
    }

    ImportId file() {
        return file;
    }

    int line() {
        return line;
    }

    /** How many lines were undone with it though nothing was wrong with them. */
    public int before() {
        return before;
    }
}
