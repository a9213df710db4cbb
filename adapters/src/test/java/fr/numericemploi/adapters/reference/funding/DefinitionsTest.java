package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.domain.funding.criteria.Definition;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionsTest {
    private static final YamlSchemeRules RULES = new YamlSchemeRules();

    @ParameterizedTest
    @MethodSource("cases")
    void termsThatLookAlikeAreEachCountedInTheirOwnWay(NamedCsvRecord row) {
        var about = RULES.schemes().inquiry(Cases.facts(row), Map.of());

        assertThat(defined(row.getField("definition")).is().answer(about).truth())
                .as(row.toString())
                .hasToString(row.getField("holds"));
    }

    @Test
    void everyTermIsTried() {
        assertThat(cases().map(row -> row.getField("definition")))
                .containsAll(RULES.schemes().definitions().stream()
                        .map(Definition::code)
                        .filter(code -> !code.equals("CONTRAT-PRO-PRIORITAIRE"))
                        .toList());
    }

    private static Definition defined(String code) {
        return RULES.schemes().definitions().stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NamedCsvRecord> cases() {
        return Cases.read("definitions");
    }
}
