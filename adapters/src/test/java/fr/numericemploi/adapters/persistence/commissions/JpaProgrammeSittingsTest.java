package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.commissions.engineering.ProgrammeSittings;
import fr.numericemploi.application.commissions.engineering.ProgrammeSittingsContract;
import java.util.function.Supplier;

class JpaProgrammeSittingsTest extends ProgrammeSittingsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected ProgrammeSittings sittings() {
        return new JpaProgrammeSittings(database.entityManager());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
