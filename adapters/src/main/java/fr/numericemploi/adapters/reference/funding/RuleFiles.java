package fr.numericemploi.adapters.reference.funding;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.amounts.Formula;
import fr.numericemploi.domain.funding.criteria.Criterion;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Files of rules, in YAML: what is written in them that nobody asked for is an error, as is what is written twice. */
final class RuleFiles {
    private static final JsonMapper YAML = mapper();

    private RuleFiles() {}

    static <T> T read(String name, TypeReference<T> type) {
        try (var file = RuleFiles.class.getResourceAsStream("/reference/funding/" + name + ".yaml")) {
            return YAML.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static JsonMapper mapper() {
        var words = new SimpleModule()
                .addDeserializer(Criterion.class, reading(CriterionReader::read))
                .addDeserializer(Formula.class, reading(FormulaReader::read))
                .addDeserializer(Money.class, reading(FormulaReader::money))
                .addDeserializer(Paper.class, reading(node -> (Paper) Fact.of(node.asText())))
                .addDeserializer(Day.class, reading(node -> (Day) Fact.of(node.asText())))
                .addDeserializer(SchemeCode.class, reading(node -> new SchemeCode(node.asText())));
        return JsonMapper.builder(new YAMLFactory())
                .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule(), words)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withConfigOverride(List.class, RuleFiles::absentIsEmpty)
                .withConfigOverride(Set.class, RuleFiles::absentIsEmpty)
                .withConfigOverride(Map.class, RuleFiles::absentIsEmpty)
                .build();
    }

    private static void absentIsEmpty(MutableConfigOverride collections) {
        collections.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static <T> JsonDeserializer<T> reading(Function<JsonNode, T> read) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return read.apply(parser.readValueAsTree());
            }
        };
    }
}
