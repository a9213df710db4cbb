package fr.numericemploi.adapters.reference.funding;

import com.fasterxml.jackson.databind.JsonNode;
import fr.numericemploi.domain.funding.amounts.Formula;
import fr.numericemploi.domain.funding.amounts.Formula.Amount;
import fr.numericemploi.domain.funding.amounts.Formula.Flat;
import fr.numericemploi.domain.funding.amounts.Formula.Hourly;
import fr.numericemploi.domain.funding.amounts.Formula.OfCost;
import fr.numericemploi.domain.funding.amounts.Formula.Sum;
import fr.numericemploi.domain.funding.amounts.Formula.Told;
import fr.numericemploi.domain.funding.amounts.Monthly;
import fr.numericemploi.domain.funding.amounts.Proportion;
import fr.numericemploi.domain.funding.amounts.Rate;
import fr.numericemploi.domain.funding.amounts.Setting;
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
            "flat", FormulaReader::flat,
            "monthly", node -> new Monthly(node.has("proportion") ? read(node) : new Amount(rate(node))),
            "proportion", FormulaReader::proportion,
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

    private static Formula flat(JsonNode node) {
        Written.only(node, "amount", "words");
        return new Flat(rate(node.path("amount")), node.path("words").asText());
    }

    private static Formula proportion(JsonNode node) {
        Written.only(node, "of", "percent", "min", "max");
        return new Proportion(
                measure(node.path("of")),
                node.path("percent").path("policy").asText(),
                rate(node.path("min")),
                rate(node.path("max")));
    }

    private static Rate rate(JsonNode node) {
        if (node.isNumber()) {
            return new Rate.Fixed(money(node));
        }
        if (node.has("setting")) {
            return standard(Written.only(node, "amount", "setting"));
        }
        return node.isObject()
                ? new Rate.Chosen(Written.only(node, "policy").path("policy").asText())
                : new Rate.Told(measure(node));
    }

    private static Rate standard(JsonNode node) {
        return new Rate.Standard(new Setting(node.path("setting").asText(), money(node.path("amount"))));
    }

    private static Formula told(JsonNode node) {
        return node.isTextual()
                ? new Told(measure(node), Optional.empty())
                : new Told(
                        measure(Written.only(node, "amount", "upTo").path("amount")),
                        Written.part(node, "upTo", FormulaReader::rate));
    }

    static Money money(JsonNode node) {
        return Money.of(Written.number(node));
    }

    private static Measure measure(JsonNode node) {
        return (Measure) Fact.of(node.asText());
    }
}
