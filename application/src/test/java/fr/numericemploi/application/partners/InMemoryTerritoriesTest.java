package fr.numericemploi.application.partners;

class InMemoryTerritoriesTest extends TerritoriesContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
