package fr.numericemploi.adapters.identity;

import fr.numericemploi.adapters.Adapter;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider registers clients, and as whom we ask it to: with a token, or as a user of its own. */
@Adapter
class Registration {
    private final Optional<URI> endpoint;
    private final String authorization;
    private final String tokenEndpoint;

    @Inject
    Registration(
            @ConfigProperty(name = "identity.registration") Optional<URI> endpoint,
            @ConfigProperty(name = "identity.registration.token") Optional<String> token,
            @ConfigProperty(name = "identity.registration.user", defaultValue = "registrar") String user,
            @ConfigProperty(name = "identity.registration.password") Optional<String> password,
            @ConfigProperty(name = "identity.systems.token") Optional<String> tokenEndpoint) {
        this.endpoint = endpoint;
        this.authorization = token.map(value -> "Bearer " + value).orElseGet(() -> basic(user, password.orElse("")));
        this.tokenEndpoint = tokenEndpoint.orElse("");
    }

    Optional<URI> endpoint() {
        return endpoint;
    }

    String authorization() {
        return authorization;
    }

    String tokenEndpoint() {
        return tokenEndpoint;
    }

    private static String basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
