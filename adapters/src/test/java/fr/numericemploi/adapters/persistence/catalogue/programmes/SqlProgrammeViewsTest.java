package fr.numericemploi.adapters.persistence.catalogue.programmes;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.catalogue.programmes.ProgrammeViews;
import fr.numericemploi.application.catalogue.programmes.ProgrammeViewsContract;
import fr.numericemploi.application.catalogue.programmes.Programmes;
import java.util.function.Supplier;

class SqlProgrammeViewsTest extends ProgrammeViewsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected Programmes programmes() {
        return new JpaProgrammes(database.entityManager());
    }

    @Override
    protected ProgrammeViews views() {
        return new SqlProgrammeViews(EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
