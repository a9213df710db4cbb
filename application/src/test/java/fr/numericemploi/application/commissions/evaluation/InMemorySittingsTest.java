package fr.numericemploi.application.commissions.evaluation;

class InMemorySittingsTest extends SittingsContract {
    private final InMemorySittings sittings = new InMemorySittings();

    @Override
    protected Sittings sittings() {
        return sittings;
    }
}
