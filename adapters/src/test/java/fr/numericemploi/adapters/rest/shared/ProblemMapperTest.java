package fr.numericemploi.adapters.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMapperTest {
    @ParameterizedTest
    @MethodSource("failures")
    void whileTheDatabaseIsAwayOneIsAskedToComeBack(SQLException failure) {
        var problem = ProblemMapper.problem(new IllegalStateException("view failed", failure));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("momentanément");
    }

    static Stream<SQLException> failures() {
        return Stream.of(
                new SQLException("refused", "08001"),
                new SQLException("stopping", "57P01"),
                new SQLTransientConnectionException("none is free"));
    }

    @Test
    void aMistakeOfOursIsNoReasonToComeBack() {
        var problem =
                ProblemMapper.problem(new IllegalStateException("view failed", new SQLException("typo", "42601")));

        assertThat(problem.status()).isEqualTo(500);
    }

    @Test
    void whatASystemElsewhereDoesNotAnswerIsToBeAskedAgain() {
        var problem = ProblemMapper.problem(new RuleViolation(PartnerRule.PROVIDER_SILENT));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("rien n'a changé", "Réessayez");
    }
}
