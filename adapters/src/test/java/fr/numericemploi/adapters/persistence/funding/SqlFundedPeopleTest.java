package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.funding.envelopes.FundingPorts;
import fr.numericemploi.application.funding.reports.FundedPeopleContract;
import java.util.function.Supplier;

class SqlFundedPeopleTest extends FundedPeopleContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @Override
    protected FundingPorts ports() {
        return RealFunding.ports(database);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
