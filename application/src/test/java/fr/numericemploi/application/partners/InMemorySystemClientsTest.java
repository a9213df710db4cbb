package fr.numericemploi.application.partners;

class InMemorySystemClientsTest extends SystemClientsContract {
    private final InMemorySystemClients clients = new InMemorySystemClients();

    @Override
    protected SystemClients clients() {
        return clients;
    }

    @Override
    protected boolean mayLogIn(SystemCredentials credentials) {
        return clients.mayLogIn(credentials);
    }
}
