package fr.numericemploi.adapters.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider that registers clients over HTTP, strict about what RFC 7591 asks for. */
final class Provider implements AutoCloseable {
    static final String TOKEN = "initial-access-token";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean failing;

    Provider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/registration", this::answer);
        server.start();
    }

    URI registration() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/registration");
    }

    boolean knows(String clientId, String secret) {
        return secret.equals(secrets.get(clientId));
    }

    void fail() {
        failing = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (failing) {
            send(exchange, 500, Map.of());
            return;
        }
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + TOKEN).equals(authorization)) {
            send(exchange, 401, Map.of("error", "invalid_token"));
        } else if (exchange.getRequestMethod().equals("POST")) {
            register(exchange);
        } else {
            revoke(exchange);
        }
    }

    private void register(HttpExchange exchange) throws IOException {
        var asked = JSON.readTree(exchange.getRequestBody());
        if (!asked.at("/grant_types/0").asText().equals("client_credentials")
                || !asked.path("scope").asText().equals("prescriptions")) {
            send(exchange, 400, Map.of("error", "invalid_client_metadata"));
            return;
        }
        var id = UUID.randomUUID().toString();
        secrets.put(id, UUID.randomUUID().toString());
        send(exchange, 201, Map.of("client_id", id, "client_secret", secrets.get(id), "client_secret_expires_at", 0));
    }

    private void revoke(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var removed = secrets.remove(path.substring(path.lastIndexOf('/') + 1));
        exchange.sendResponseHeaders(removed == null ? 404 : 204, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
