package fr.numericemploi.application.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public abstract class SystemClientsContract {
    protected abstract SystemClients clients();

    /** Whether the provider would give a token for them. */
    protected abstract boolean mayLogIn(SystemCredentials credentials);

    @Test
    void eachSystemHasItsOwnCredentials() {
        var first = clients().register("Dossiers de la mission locale");
        var second = clients().register("Dossiers de la mission locale");

        assertThat(first.clientId()).isNotBlank().isNotEqualTo(second.clientId());
        assertThat(first.clientSecret()).isNotBlank().isNotEqualTo(second.clientSecret());
        assertThat(first.tokenEndpoint()).startsWith("http");
        assertThat(mayLogIn(first)).isTrue();
    }

    @Test
    void aRevokedSystemIsLetInNoMore() {
        var revoked = clients().register("Ancien système");
        var other = clients().register("Nouveau système");

        clients().revoke(revoked.clientId());
        clients().revoke(revoked.clientId());

        assertThat(mayLogIn(revoked)).isFalse();
        assertThat(mayLogIn(other)).isTrue();
    }

    @Test
    void aSecretIsNotInTheText() {
        var credentials = clients().register("Système discret");

        assertThat(credentials.toString()).doesNotContain(credentials.clientSecret());
    }
}
