package fr.numericemploi.adapters.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.SystemClients;
import fr.numericemploi.application.partners.SystemCredentials;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dynamic client registration, as RFC 7591 and RFC 7592 have it: any provider that speaks it will do. */
@Adapter
class OpenIdClients implements SystemClients {
    private static final System.Logger LOG = System.getLogger(OpenIdClients.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCOPE = "prescriptions";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Registration registration;

    @Inject
    OpenIdClients(Registration registration) {
        this.registration = registration;
    }

    @Override
    public SystemCredentials register(String name) {
        var request = request(endpoint()).header("Content-Type", "application/json");
        var client = read(send(request.POST(BodyPublishers.ofByteArray(write(metadata(name)))), Set.of(201)));
        return new SystemCredentials(
                client.path("client_id").asText(), client.path("client_secret").asText(), registration.tokenEndpoint());
    }

    @Override
    public void revoke(String clientId) {
        var client = URI.create(endpoint() + "/" + clientId);
        send(request(client).DELETE(), Set.of(200, 204, 404));
    }

    /** What RFC 7591 names, and one word of Liberty's own for "ask nobody's consent", which others have to ignore. */
    private static Map<String, Object> metadata(String name) {
        return Map.of(
                "client_name",
                name,
                "grant_types",
                List.of("client_credentials"),
                "response_types",
                List.of(),
                "token_endpoint_auth_method",
                "client_secret_basic",
                "scope",
                SCOPE,
                "preauthorized_scope",
                SCOPE);
    }

    private URI endpoint() {
        return registration.endpoint().orElseThrow(() -> new RuleViolation(PartnerRule.REGISTRATION_UNAVAILABLE));
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", registration.authorization());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, Set<Integer> expected) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            PartnerRule.PROVIDER_SILENT.refuseIf(answer.statusCode() >= 500);
            if (!expected.contains(answer.statusCode())) {
                throw new IllegalStateException("the identity provider answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException notReached) {
            LOG.log(System.Logger.Level.WARNING, "the identity provider can not be reached", notReached);
            throw new RuleViolation(PartnerRule.PROVIDER_SILENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the identity provider was asked", stopped);
        }
    }

    private static byte[] write(Map<String, Object> metadata) {
        try {
            return JSON.writeValueAsBytes(metadata);
        } catch (IOException notWritable) {
            throw new IllegalStateException(notWritable);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new IllegalStateException("the identity provider answered no JSON", notJson);
        }
    }
}
