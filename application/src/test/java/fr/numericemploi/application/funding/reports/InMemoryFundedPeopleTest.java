package fr.numericemploi.application.funding.reports;

import fr.numericemploi.application.funding.envelopes.FundingPorts;

class InMemoryFundedPeopleTest extends FundedPeopleContract {
    private final FundingPorts ports = FundingPorts.inMemory();

    @Override
    protected FundingPorts ports() {
        return ports;
    }
}
