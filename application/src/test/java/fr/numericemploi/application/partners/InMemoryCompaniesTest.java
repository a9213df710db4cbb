package fr.numericemploi.application.partners;

class InMemoryCompaniesTest extends CompaniesContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
