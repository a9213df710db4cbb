package fr.numericemploi.application.partners;

class InMemoryTrainingBodiesTest extends TrainingBodiesContract {
    private final Stores stores = new InMemoryPartners().stores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
