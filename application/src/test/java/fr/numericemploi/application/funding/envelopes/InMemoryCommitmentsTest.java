package fr.numericemploi.application.funding.envelopes;

class InMemoryCommitmentsTest extends CommitmentsContract {
    private final FundingPorts ports = FundingPorts.inMemory();

    @Override
    protected FundingPorts ports() {
        return ports;
    }
}
