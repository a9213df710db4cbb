package fr.numericemploi.application.partners;

class InMemoryFundersTest extends FundersContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
