package fr.numericemploi.application.partners;

class InMemoryAgenciesTest extends AgenciesContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
