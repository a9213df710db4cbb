package fr.numericemploi.application.partners;

class InMemoryAgenciesTest extends AgenciesContract {
    private final InMemoryAgencies agencies = new InMemoryAgencies();

    @Override
    protected Agencies agencies() {
        return agencies;
    }

    @Override
    protected AgencyViews views() {
        return agencies;
    }
}
