package fr.numericemploi.adapters.reference.funding;

import com.fasterxml.jackson.databind.JsonNode;
import fr.numericemploi.domain.funding.criteria.Bounds;
import fr.numericemploi.domain.funding.criteria.Criterion;
import fr.numericemploi.domain.funding.criteria.Criterion.All;
import fr.numericemploi.domain.funding.criteria.Criterion.Any;
import fr.numericemploi.domain.funding.criteria.Criterion.Chosen;
import fr.numericemploi.domain.funding.criteria.Criterion.Counted;
import fr.numericemploi.domain.funding.criteria.Criterion.Dated;
import fr.numericemploi.domain.funding.criteria.Criterion.Elapsed;
import fr.numericemploi.domain.funding.criteria.Criterion.Is;
import fr.numericemploi.domain.funding.criteria.Criterion.Meets;
import fr.numericemploi.domain.funding.criteria.Criterion.Not;
import fr.numericemploi.domain.funding.criteria.Criterion.OneOf;
import fr.numericemploi.domain.funding.criteria.Criterion.PartOf;
import fr.numericemploi.domain.funding.criteria.Criterion.Shown;
import fr.numericemploi.domain.funding.criteria.Share;
import fr.numericemploi.domain.funding.criteria.Span;
import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads conditions as rule files write them: of several in one place, each must hold. */
final class CriterionReader {
    private static final Map<String, Function<JsonNode, Criterion>> WORDS = Map.of(
            "all", node -> new All(several(node)),
            "any", node -> new Any(several(node)),
            "not", node -> new Not(read(node)),
            "meets", node -> new Meets(node.asText()),
            "policy", CriterionReader::chosen,
            "age", CriterionReader::age,
            "days", node -> elapsed(node, Span.DAYS),
            "months", node -> elapsed(node, Span.MONTHS),
            "part", CriterionReader::part);

    private CriterionReader() {}

    static Criterion read(JsonNode conditions) {
        var each = conditions
                .propertyStream()
                .map(named -> condition(named.getKey(), named.getValue()))
                .toList();
        if (each.isEmpty()) {
            throw new IllegalArgumentException("no condition: " + conditions);
        }
        return each.size() == 1 ? each.get(0) : new All(each);
    }

    private static Criterion condition(String word, JsonNode said) {
        return WORDS.getOrDefault(word, node -> about(Fact.of(word), node)).apply(said);
    }

    private static Criterion about(Fact<?> fact, JsonNode said) {
        if (fact instanceof Flag flag) {
            return new Is(flag, flag.read(said.asText()));
        }
        if (fact instanceof Choice choice) {
            return new OneOf(choice, said.valueStream().map(JsonNode::asText).collect(Collectors.toSet()));
        }
        if (fact instanceof Measure measure) {
            return new Counted(measure, bounds(said, Written::number));
        }
        if (fact instanceof Day day) {
            return new Dated(day, bounds(said, node -> LocalDate.parse(node.asText())));
        }
        return new Shown((Paper) fact, Written.part(Written.only(said, "youngerThan"), "youngerThan", Written::whole));
    }

    private static List<Criterion> several(JsonNode list) {
        return list.valueStream().map(CriterionReader::read).toList();
    }

    private static Criterion chosen(JsonNode node) {
        return node.propertyStream()
                .map(policy -> new Chosen(policy.getKey(), policy.getValue().asText()))
                .findFirst()
                .orElseThrow();
    }

    private static Criterion age(JsonNode node) {
        var at = node.path("at").asText(Day.STARTS_ON.code());
        return new Elapsed(Day.BORN_ON, (Day) Fact.of(at), Span.YEARS, bounds(node, Written::whole));
    }

    private static Criterion elapsed(JsonNode node, Span span) {
        return new Elapsed(day(node, "from"), day(node, "to"), span, bounds(node, Written::whole));
    }

    private static Criterion part(JsonNode node) {
        Written.only(node, "of", "in", "min", "max");
        return new PartOf(
                (Measure) Fact.of(node.path("of").asText()),
                (Measure) Fact.of(node.path("in").asText()),
                Written.part(node, "min", share -> Share.read(share.asText())),
                Written.part(node, "max", share -> Share.read(share.asText())));
    }

    private static Day day(JsonNode node, String field) {
        return (Day) Fact.of(node.path(field).asText());
    }

    /** Beside the days that the time goes from and to. */
    private static <T> Bounds<T> bounds(JsonNode node, Function<JsonNode, T> read) {
        Written.only(node, "at", "from", "to", "min", "above", "max", "below");
        return new Bounds<>(
                Written.part(node, "min", read),
                Written.part(node, "above", read),
                Written.part(node, "max", read),
                Written.part(node, "below", read));
    }
}
