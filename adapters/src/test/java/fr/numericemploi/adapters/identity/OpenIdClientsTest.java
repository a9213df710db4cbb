package fr.numericemploi.adapters.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.partners.SystemClients;
import fr.numericemploi.application.partners.SystemClientsContract;
import fr.numericemploi.application.partners.SystemCredentials;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenIdClientsTest extends SystemClientsContract {
    private final Provider provider = new Provider();

    OpenIdClientsTest() throws IOException {}

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aProviderThatRegistersNobodyIsSaidSo() {
        var clients = new OpenIdClients(
                new Registration(Optional.empty(), Optional.empty(), "registrar", Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> clients.register("Système")).hasMessageContaining("créez le client chez lui");
    }

    @Test
    void aProviderThatRefusesUsIsAFailureOfOurs() {
        var clients = clients("wrong");

        assertThatThrownBy(() -> clients.register("Système"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("401");
    }

    @Test
    void aProviderThatIsDownIsToBeAskedAgainLater() {
        provider.close();

        assertThatThrownBy(() -> clients().register("Système")).hasMessageContaining("ne répond pas");
        assertThatThrownBy(() -> clients().revoke("some-client")).hasMessageContaining("ne répond pas");
    }

    @Test
    void aProviderThatFailsIsToBeAskedAgainLater() {
        provider.fail();

        assertThatThrownBy(() -> clients().register("Système")).hasMessageContaining("ne répond pas");
    }

    @Override
    protected SystemClients clients() {
        return clients(Provider.TOKEN);
    }

    @Override
    protected boolean mayLogIn(SystemCredentials credentials) {
        return provider.knows(credentials.clientId(), credentials.clientSecret());
    }

    private SystemClients clients(String token) {
        return new OpenIdClients(new Registration(
                Optional.of(provider.registration()),
                Optional.of(token),
                "registrar",
                Optional.empty(),
                Optional.of("http://identity.example/token")));
    }
}
