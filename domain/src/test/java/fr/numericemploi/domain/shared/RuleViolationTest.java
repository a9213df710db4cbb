package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleViolationTest {
    @Test
    void logsAndDumpsAreToldTheRuleAndNotWhatSomebodyTyped() {
        var violation =
                IdentifierRule.EMAIL.brokenBy("martine@schneider@example.org").at("email");

        assertThat(violation).hasMessageContaining("martine@schneider");
        assertThat(violation.toString()).isEqualTo("identifiers.email at email");
    }

    @Test
    void bracesInWhatSomebodyTypedMeanNothing() {
        var violation = InputRule.NOT_IN_LIST.brokenBy(Map.of("value", "{allowed} $1", "allowed", "[A, B]"));

        assertThat(violation).hasMessage("« {allowed} $1 » n'est pas dans la liste : [A, B].");
    }
}
