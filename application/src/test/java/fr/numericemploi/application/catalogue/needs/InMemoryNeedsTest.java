package fr.numericemploi.application.catalogue.needs;

class InMemoryNeedsTest extends NeedHistoryContract {
    private final InMemoryNeeds needs = new InMemoryNeeds();

    @Override
    protected Needs needs() {
        return needs;
    }

    @Override
    protected NeedViews views() {
        return needs;
    }

    @Override
    protected NeedHistory history() {
        return needs;
    }
}
