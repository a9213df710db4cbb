package fr.numericemploi.application.reference;

import java.util.List;

/** Rows of a reference table, all of them or those that were asked for, with the table's provenance. */
public record ReferenceTable<T>(Provenance provenance, List<T> rows) {
    public ReferenceTable {
        rows = List.copyOf(rows);
    }
}
