package fr.numericemploi.adapters.persistence.candidates.imports;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.imports.ImportLines;
import fr.numericemploi.application.candidates.imports.ImportViews;
import fr.numericemploi.application.candidates.imports.ImportsContract;
import fr.numericemploi.application.candidates.imports.PrescriptionImports;
import java.util.function.Supplier;

class JpaImportsTest extends ImportsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final PrescriptionImports imports = new JpaPrescriptionImports(database.entityManager());
    private final ImportLines lines = new SqlImportLines(database.entityManager());
    private final ImportViews views = new SqlImportViews(EmbeddedDatabase.sql());

    @Override
    protected PrescriptionImports imports() {
        return imports;
    }

    @Override
    protected ImportLines lines() {
        return lines;
    }

    @Override
    protected ImportViews views() {
        return views;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
