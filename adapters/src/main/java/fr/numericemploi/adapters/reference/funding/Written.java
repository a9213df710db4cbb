package fr.numericemploi.adapters.reference.funding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is written in one place of a rule file; what is misspelt is an error, never left out. */
final class Written {
    private Written() {}

    /** The node itself, refused where it has words other than these. */
    static JsonNode only(JsonNode node, String... words) {
        node.propertyStream()
                .filter(said -> !List.of(words).contains(said.getKey()))
                .findFirst()
                .ifPresent(said -> refuse(said.getKey() + " in " + node));
        return node;
    }

    static <T> Optional<T> part(JsonNode node, String word, Function<JsonNode, T> read) {
        return Optional.ofNullable(node.get(word)).map(read);
    }

    static int whole(JsonNode node) {
        return node.isInt() ? node.intValue() : refuse("no whole number: " + node);
    }

    static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : refuse("no number: " + node);
    }

    private static <T> T refuse(String what) {
        throw new IllegalArgumentException(what);
    }
}
