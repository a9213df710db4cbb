package fr.numericemploi.adapters.persistence.catalogue.needs;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.catalogue.needs.NeedHistory;
import fr.numericemploi.application.catalogue.needs.NeedsContract;
import java.util.function.Supplier;

class JpaNeedsTest extends NeedsContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected NeedHistory history() {
        return new SqlNeedHistory(EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
