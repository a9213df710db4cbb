package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AddressesIT {
    private static final String BASE = ProductUnderTest.baseUrl();

    @Test
    void addressesInAnswersAreTheInstallationsOwnWhateverHostIsAskedFor() throws IOException {
        var coordinator = Tenant.alsace().coordinator().request("/").build().headers();
        var token = coordinator.firstValue("Authorization").orElseThrow();

        var answer = asked("""
                GET /api/v1/accounts?limit=1 HTTP/1.1\r
                Host: elsewhere.example\r
                Authorization: %s\r
                Connection: close\r
                \r
                """.formatted(token));

        assertThat(answer).startsWith("HTTP/1.1 200").contains("Link: <" + BASE + "/api/v1/accounts?limit=1&cursor=");
        assertThat(answer).doesNotContain("elsewhere.example");
    }

    private static String asked(String request) throws IOException {
        var server = URI.create(BASE);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
