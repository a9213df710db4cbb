package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.pay.WageStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WagesTest {
    private static final YamlSchemeRules RULES = new YamlSchemeRules();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void payRisesWithAgeYearAndMinimumWage(String name, NamedCsvRecord row) {
        var about = RULES.schemes().inquiry(Cases.facts(row), Cases.policies(row));

        var wages = RULES.pay().wages(about).orElseThrow();

        assertThat(wages.steps().stream().map(WagesTest::told)).containsExactlyElementsOf(Cases.several(row, "steps"));
    }

    @Test
    void whatIsNotKnownOfTheContractIsNamed() {
        var facts = Facts.NONE
                .with(Day.DECIDED_ON, LocalDate.of(2025, 3, 3))
                .with(Choice.CONTRACT, "PROFESSIONALISATION")
                .with(Measure.QUALIFICATION_LEVEL, BigDecimal.valueOf(5));

        var wages = RULES.pay().wages(RULES.schemes().inquiry(facts, Map.of())).orElseThrow();

        assertThat(wages.steps()).isEmpty();
        assertThat(wages.missing()).containsExactlyInAnyOrder(Day.BORN_ON, Day.CONTRACT_ON, Measure.CONTRACT_MONTHS);
    }

    @Test
    void aContractWithoutAGridHasNoMinimumHere() {
        var facts = Facts.NONE.with(Day.DECIDED_ON, LocalDate.of(2025, 3, 3)).with(Choice.CONTRACT, "CDI");

        assertThat(RULES.pay().wages(RULES.schemes().inquiry(facts, Map.of()))).isEmpty();
    }

    private static String told(WageStep step) {
        return step.from() + "=" + step.monthly().euros().toPlainString();
    }

    private static Stream<Arguments> cases() {
        return Cases.read("wages").map(row -> Arguments.of(row.getField("case"), row));
    }
}
