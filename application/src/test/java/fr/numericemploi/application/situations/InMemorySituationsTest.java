package fr.numericemploi.application.situations;

class InMemorySituationsTest extends SituationsContract {
    private final Situations situations = new InMemorySituations();

    @Override
    protected Situations situations() {
        return situations;
    }
}
