package fr.numericemploi.application.catalogue.needs;

class InMemoryNeedsTest extends NeedsContract {
    private final InMemoryNeeds needs = new InMemoryNeeds();

    @Override
    protected NeedHistory history() {
        return needs;
    }
}
