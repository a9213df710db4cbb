package fr.numericemploi.application.partners;

class InMemoryRecruitersTest extends RecruitersContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
