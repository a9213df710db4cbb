package fr.numericemploi.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An operation as the product's own OpenAPI document describes it.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 */
record Described(String method, String path, JsonNode operation, JsonNode document) {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    static List<Described> all(String baseUrl) {
        var document = Api.anonymous(baseUrl).get("/openapi?format=json").json();
        return document.get("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> new Described(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().get(method),
                                document)))
                .toList();
    }

    String name() {
        return method + " " + path;
    }

    /** Whether it says that it wants no token. */
    boolean isOpen() {
        return operation.has("security") && operation.get("security").isEmpty();
    }

    Stream<JsonNode> parameters() {
        return operation.path("parameters").valueStream();
    }

    /** The node that a reference names, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.get("$ref").asText().substring(1))) : node;
    }
}
