package fr.numericemploi.application.funding.envelopes;

class InMemoryLedgerTest extends LedgerContract {
    private final FundingPorts ports = FundingPorts.inMemory();

    @Override
    protected FundingPorts ports() {
        return ports;
    }
}
