package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.schemes.Decision;
import fr.numericemploi.domain.funding.schemes.Finding;
import fr.numericemploi.domain.funding.schemes.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that the rules were written from, and their neighbours one day, one hour and one cent to either side. */
class SchemeDecisionsTest {
    private static final YamlSchemeRules RULES = new YamlSchemeRules();
    static final String[] TABLES = {
        "examples",
        "boundaries-poe",
        "boundaries-individual",
        "boundaries-contracts",
        "boundaries-pay",
        "boundaries-immersion"
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseIsDecidedAsTheLawSays(String name, NamedCsvRecord row) {
        var decision = decided(row);

        var said = decision.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(Finding::rule);
        assertThat(said).as("what spoke").containsExactlyInAnyOrderElementsOf(Cases.several(row, "because"));
        assertThat(decision.outcome()).hasToString(row.getField("outcome"));
        assertThat(amount(decision)).isEqualTo(row.getField("amount"));
        assertThat(missing(decision)).containsExactlyInAnyOrderElementsOf(Cases.several(row, "missing"));
        assertThat(decision.instead().stream().map(SchemeCode::value))
                .containsExactlyElementsOf(Cases.several(row, "instead"));
    }

    private static Decision decided(NamedCsvRecord row) {
        return RULES.schemes().decide(RULES.schemes().inquiry(Cases.facts(row), Cases.policies(row))).stream()
                .filter(decision -> decision.scheme().value().equals(row.getField("scheme")))
                .findFirst()
                .orElseThrow();
    }

    private static String amount(Decision decision) {
        return decision.grant()
                .amount()
                .map(amount -> amount.euros().toPlainString())
                .orElse("");
    }

    private static Stream<String> missing(Decision decision) {
        return Stream.of(decision.missingFacts(), decision.missingPapers())
                .flatMap(facts -> facts.stream())
                .map(Fact::code);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(TABLES).flatMap(Cases::read).map(row -> Arguments.of(row.getField("case"), row));
    }
}
