package fr.numericemploi.application.correspondence;

class InMemoryOutboxTest extends OutboxContract {
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected LetterViews views() {
        return outbox;
    }
}
