package fr.numericemploi.application.funding.plans;

import fr.numericemploi.application.funding.envelopes.FundingPorts;

class InMemoryFundingPlansTest extends FundingPlansContract {
    private final FundingPorts ports = FundingPorts.inMemory();

    @Override
    protected FundingPorts ports() {
        return ports;
    }
}
