package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.application.reference.ReferenceTable;
import java.util.List;
import java.util.function.Function;

/** Rows of a reference table, with where they come from. */
public record ReferenceAnswer<T>(String source, String version, String licence, List<T> items) {
    static <R, T> ReferenceAnswer<T> of(ReferenceTable<R> table, Function<R, T> item) {
        var provenance = table.provenance();
        return new ReferenceAnswer<>(
                provenance.source(),
                provenance.version(),
                provenance.licence(),
                table.rows().stream().map(item).toList());
    }
}
