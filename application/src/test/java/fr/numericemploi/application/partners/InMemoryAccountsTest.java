package fr.numericemploi.application.partners;

class InMemoryAccountsTest extends AccountsContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
