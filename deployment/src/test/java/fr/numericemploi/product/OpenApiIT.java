package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document that clients are generated from leaves nothing out. */
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {
    private final List<Described> operations = Described.all(ProductUnderTest.baseUrl());

    @Test
    void everyOperationSaysWhatItIsFor() {
        assertThat(wrongs(operation ->
                        operation.operation().path("summary").asText().isBlank()
                                ? Stream.of("no summary")
                                : Stream.empty()))
                .isEmpty();
        assertThat(operations)
                .map(operation -> operation.operation().path("operationId").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void everyParameterAndEveryAnswerIsDescribed() {
        assertThat(wrongs(operation -> operation
                        .parameters()
                        .filter(parameter ->
                                parameter.path("description").asText().isBlank())
                        .map(parameter -> "no description of " + parameter.get("name"))))
                .isEmpty();
        assertThat(wrongs(operation -> answers(operation)
                        .filter(answer -> operation
                                .resolved(answer.getValue())
                                .path("description")
                                .asText()
                                .isBlank())
                        .map(answer -> "no description of " + answer.getKey())))
                .isEmpty();
    }

    @Test
    void everyAnswerWithAContentAndEveryBodyHasASchema() {
        assertThat(wrongs(operation -> answers(operation)
                        .filter(answer -> answer.getKey().equals("200"))
                        .filter(answer -> contents(operation.resolved(answer.getValue()))
                                .noneMatch(content -> content.has("schema")))
                        .map(answer -> "no schema of " + answer.getKey())))
                .isEmpty();
        assertThat(wrongs(operation -> contents(operation.operation().path("requestBody"))
                        .filter(content -> !content.has("schema"))
                        .map(content -> "no schema of its body")))
                .isEmpty();
    }

    @Test
    void everyOperationTellsWhatMayGoWrong() {
        assertThat(wrongs(operation -> (operation.isOpen() ? Stream.of("503") : Stream.of("401", "403"))
                        .filter(status ->
                                !operation.operation().get("responses").has(status))
                        .map(status -> "does not tell " + status)))
                .isEmpty();
        assertThat(operations.get(0).document().at("/components/schemas/Problem/properties/code"))
                .isNotEmpty();
    }

    @Test
    void thereIsAPageToTryItOn() {
        assertThat(Api.anonymous(ProductUnderTest.baseUrl()).get("/openapi/ui/").text())
                .contains("swagger");
    }

    private List<String> wrongs(Function<Described, Stream<String>> rule) {
        return operations.stream()
                .flatMap(operation -> rule.apply(operation).map(wrong -> operation.name() + ": " + wrong))
                .toList();
    }

    private static Stream<Map.Entry<String, JsonNode>> answers(Described operation) {
        return operation.operation().get("responses").propertyStream();
    }

    private static Stream<JsonNode> contents(JsonNode holder) {
        return holder.path("content").valueStream();
    }
}
