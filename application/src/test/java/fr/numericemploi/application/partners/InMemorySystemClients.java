package fr.numericemploi.application.partners;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

public final class InMemorySystemClients implements SystemClients {
    private final Map<String, String> secrets = new HashMap<>();

    @Override
    public SystemCredentials register(String name) {
        var credentials = new SystemCredentials(
                UUID.randomUUID().toString(), UUID.randomUUID().toString(), "http://identity.example/token");
        secrets.put(credentials.clientId(), credentials.clientSecret());
        return credentials;
    }

    @Override
    public void revoke(String clientId) {
        secrets.remove(clientId);
    }

    public boolean mayLogIn(SystemCredentials credentials) {
        return credentials.clientSecret().equals(secrets.get(credentials.clientId()));
    }
}
