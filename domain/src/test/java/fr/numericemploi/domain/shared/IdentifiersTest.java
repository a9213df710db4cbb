package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdentifiersTest {
    private static final Map<String, UnaryOperator<String>> READERS = Map.ofEntries(
            Map.entry("SIREN", text -> new Siren(text).value()),
            Map.entry("SIRET", text -> new Siret(text).value()),
            Map.entry("FRANCE_TRAVAIL_ID", text -> new FranceTravailId(text).value()),
            Map.entry("ROME_CODE", text -> new RomeCode(text).value()),
            Map.entry("ROME_VERSION", text -> new RomeVersion(text).value()),
            Map.entry("INSEE_CODE", text -> new InseeCode(text).value()),
            Map.entry("POSTAL_CODE", text -> new PostalCode(text).value()),
            Map.entry("DEPARTMENT_CODE", text -> new DepartmentCode(text).value()),
            Map.entry("EPCI_CODE", text -> new EpciCode(text).value()),
            Map.entry("NAF_CODE", text -> new NafCode(text).value()),
            Map.entry("EMAIL", text -> new Email(text).value()),
            Map.entry("PHONE", text -> new Phone(text).value()));

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "right-identifiers.csv", numLinesToSkip = 1)
    void aRightIdentifierIsKeptInItsCanonicalForm(String identifier, String typed, String kept) {
        assertThat(READERS.get(identifier).apply(typed)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "wrong-identifiers.csv", numLinesToSkip = 1)
    void aWrongIdentifierIsRefusedWithTheRuleThatItBreaks(String identifier, String typed, String rule) {
        assertThatThrownBy(() -> READERS.get(identifier).apply(typed))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(IdentifierRule.valueOf(rule));
                    assertThat(violation).hasMessageContaining(typed == null ? "«" : typed.strip());
                });
    }
}
