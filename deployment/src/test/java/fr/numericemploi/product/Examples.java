package fr.numericemploi.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;

/** Requests made of nothing but the examples in the OpenAPI document: they must be right, or a reader is misled. */
record Examples(Described operation) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The path with an example, or any id, for each of its parameters. */
    String path() {
        var path = operation.path();
        for (var parameter : operation.parameters().toList()) {
            if (parameter.get("in").asText().equals("path")) {
                path = path.replace("{" + parameter.get("name").asText() + "}", text(parameter));
            }
        }
        return path + query();
    }

    String contentType() {
        return contents()
                .propertyStream()
                .map(content -> content.getKey())
                .findFirst()
                .orElse("");
    }

    String body() {
        var content = contents().path(contentType());
        var given = Stream.concat(
                        Stream.of(content.path("example")),
                        content.path("examples").valueStream().map(example -> example.path("value")))
                .filter(example -> !example.isMissingNode())
                .findFirst();
        var body = given.orElseGet(() -> value(content.path("schema")));
        return body.isTextual() ? body.asText() : body.toString();
    }

    private JsonNode contents() {
        return operation.operation().path("requestBody").path("content");
    }

    private String query() {
        var query = operation
                .parameters()
                .filter(parameter -> parameter.get("in").asText().equals("query")
                        && parameter.path("required").asBoolean())
                .map(parameter -> parameter.get("name").asText() + "=" + text(parameter))
                .toList();
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private String text(JsonNode parameter) {
        var example = parameter.path("example");
        return example.isMissingNode() ? value(parameter.path("schema")).asText() : example.asText();
    }

    private JsonNode value(JsonNode reference) {
        var schema = operation.resolved(reference);
        var given = Stream.of(
                        schema.path("example"),
                        schema.path("examples").path(0),
                        schema.path("default"),
                        schema.path("enum").path(0))
                .filter(example -> !example.isMissingNode())
                .findFirst();
        return given.map(Examples::typed).orElseGet(() -> made(schema));
    }

    private JsonNode made(JsonNode schema) {
        return switch (schema.path("type").isArray()
                ? schema.at("/type/0").asText()
                : schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode().add(value(schema.path("items")));
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" -> JSON.numberNode(1);
            default -> JSON.textNode(formatted(schema.path("format").asText()));
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("properties")
                .propertyStream()
                .forEach(property -> object.set(property.getKey(), value(property.getValue())));
        return object;
    }

    private static String formatted(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-03-02";
            case "date-time" -> "2026-03-02T09:00:00Z";
            case "time" -> "09:00:00";
            default -> "exemple";
        };
    }

    /** Examples of lists and objects may be written as text. */
    private static JsonNode typed(JsonNode example) {
        if (!example.isTextual() || !example.asText().matches("(?s)\\s*[\\[{].*")) {
            return example;
        }
        try {
            return new ObjectMapper().readTree(example.asText());
        } catch (IOException justText) {
            return example;
        }
    }
}
