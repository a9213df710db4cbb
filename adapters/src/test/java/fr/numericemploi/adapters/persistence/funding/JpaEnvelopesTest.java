package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.funding.envelopes.EnvelopesContract;
import fr.numericemploi.application.funding.envelopes.FundingPorts;
import java.util.function.Supplier;

class JpaEnvelopesTest extends EnvelopesContract {
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
