package fr.numericemploi.application.partners;

class InMemoryCounsellorsTest extends CounsellorsContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
