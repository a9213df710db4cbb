package fr.numericemploi.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The product as a client program sees it: HTTP, JSON and a token. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final String PEOPLE = "/oidc/endpoint/numericemploi/token";
    private static final String SYSTEMS = "/oidc/endpoint/systems/token";
    private static final String BEARER = "Bearer ";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String baseUrl;
    private final String authorization;

    private Api(String baseUrl, String authorization) {
        this.baseUrl = baseUrl;
        this.authorization = authorization;
    }

    public static Api anonymous(String baseUrl) {
        return new Api(baseUrl, "");
    }

    /** Logged in as a person of the provider's registry. */
    public static Api as(String baseUrl, String login, String password) {
        var form = "grant_type=password&scope=openid&username=" + login + "&password=" + password;
        return new Api(baseUrl, bearer(baseUrl + PEOPLE, "backoffice:demonstration-only", form));
    }

    /** As an agency's system, by client credentials. */
    public static Api asSystem(String baseUrl, String client, String secret, String scope) {
        var form = "grant_type=client_credentials&scope=" + scope;
        return new Api(baseUrl, bearer(baseUrl + SYSTEMS, client + ":" + secret, form));
    }

    String token() {
        return authorization.substring(BEARER.length());
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(json(request(path, headers)).POST(BodyPublishers.ofString(write(body))));
    }

    public Answer put(String path, String ifMatch, Object body) {
        return send(json(request(path)).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(write(body))));
    }

    /** Any request, for what has no method of its own here. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : baseUrl + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    /** What the provider answers who asks for a token. */
    static Answer token(String endpoint, String client, String form) {
        var basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        return anonymous("")
                .send(HttpRequest.newBuilder(URI.create(endpoint))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static String bearer(String endpoint, String client, String form) {
        return TOKENS.computeIfAbsent(endpoint + client + form, key -> {
            var answer = token(endpoint, client, form);
            if (answer.status() != 200) {
                throw new IllegalStateException("no token: " + answer.status() + " " + answer.text());
            }
            return BEARER + answer.json().get("access_token").asText();
        });
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException notWritable) {
            throw new IllegalArgumentException(notWritable);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> http) {
        public int status() {
            return http.statusCode();
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException notJson) {
                throw new IllegalStateException("not JSON: " + text(), notJson);
            }
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }
}
