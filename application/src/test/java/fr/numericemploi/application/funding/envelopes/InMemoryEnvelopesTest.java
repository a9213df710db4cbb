package fr.numericemploi.application.funding.envelopes;

class InMemoryEnvelopesTest extends EnvelopesContract {
    private final FundingPorts ports = FundingPorts.inMemory();

    @Override
    protected FundingPorts ports() {
        return ports;
    }
}
