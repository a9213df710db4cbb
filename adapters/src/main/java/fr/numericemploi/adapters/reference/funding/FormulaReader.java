package fr.numericemploi.adapters.reference.funding;

import com.fasterxml.jackson.databind.JsonNode;
import fr.numericemploi.domain.funding.amounts.Formula;
import fr.numericemploi.domain.funding.amounts.Formula.Flat;
import fr.numericemploi.domain.funding.amounts.Formula.Hourly;
import fr.numericemploi.domain.funding.amounts.Formula.Monthly;
import fr.numericemploi.domain.funding.amounts.Formula.OfCost;
import fr.numericemploi.domain.funding.amounts.Formula.Sum;
import fr.numericemploi.domain.funding.amounts.Formula.Told;
import fr.numericemploi.domain.funding.amounts.Rate;
import fr.numericemploi.domain.funding.criteria.Share;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads how amounts are computed, as rule files write it. */
final class FormulaReader {
    private static final Map<String, Function<JsonNode, Formula>> WORDS = Map.of(
            "hourly", FormulaReader::hourly,
            "share", node -> new OfCost(Share.read(node.asText())),
            "told", FormulaReader::told,
            "flat",
                    node -> new Flat(
                            money(node.path("amount")), node.path("words").asText()),
            "monthly", node -> new Monthly(money(node)),
            "sum", node -> new Sum(node.valueStream().map(FormulaReader::read).toList()));

    private FormulaReader() {}

    static Formula read(JsonNode node) {
        var named = node.propertyStream().findFirst().orElseThrow();
        return Optional.ofNullable(WORDS.get(named.getKey()))
                .orElseThrow(() -> new IllegalArgumentException("no formula: " + named.getKey()))
                .apply(named.getValue());
    }

    private static Formula hourly(JsonNode node) {
        Written.only(node, "hours", "upTo", "rate");
        return new Hourly(
                measure(node.path("hours")), Written.part(node, "upTo", Written::number), rate(node.path("rate")));
    }

    private static Rate rate(JsonNode node) {
        if (node.isNumber()) {
            return new Rate.Fixed(money(node));
        }
        return node.isObject() ? new Rate.Chosen(node.path("policy").asText()) : new Rate.Told(measure(node));
    }

    private static Formula told(JsonNode node) {
        return node.isTextual()
                ? new Told(measure(node), Optional.empty())
                : new Told(
                        measure(Written.only(node, "amount", "upTo").path("amount")),
                        Written.part(node, "upTo", FormulaReader::money));
    }

    static Money money(JsonNode node) {
        return Money.of(Written.number(node));
    }

    private static Measure measure(JsonNode node) {
        return (Measure) Fact.of(node.asText());
    }
}
