package fr.numericemploi.application.cohorts;

class InMemorySessionsTest extends SessionsContract {
    private final InMemorySessions sessions = new InMemorySessions();

    @Override
    protected Sessions sessions() {
        return sessions;
    }

    @Override
    protected SessionViews views() {
        return sessions;
    }
}
