package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.partners.Agencies;
import fr.numericemploi.application.partners.AgenciesContract;
import fr.numericemploi.application.partners.AgencyViews;
import java.util.function.Supplier;

class JpaAgenciesTest extends AgenciesContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final Agencies agencies = new JpaAgencies(database.entityManager());
    private final AgencyViews views = new SqlAgencyViews(EmbeddedDatabase.sql());

    @Override
    protected Agencies agencies() {
        return agencies;
    }

    @Override
    protected AgencyViews views() {
        return views;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
