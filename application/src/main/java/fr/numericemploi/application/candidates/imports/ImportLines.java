package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.domain.candidates.imports.ImportId;
import java.util.Collection;
import java.util.List;

/** The lines of files that wait to become prescriptions, and what is wrong with those that never will. */
public interface ImportLines {
    void add(ImportId file, List<WaitingLine> lines);

    /** The first lines that wait, in the order of the file. */
    List<WaitingLine> first(ImportId file, int most);

    /** Forgets what stood in these lines. */
    void remove(ImportId file, Collection<WaitingLine> done);

    void report(ImportId file, List<LineError> errors);
}
