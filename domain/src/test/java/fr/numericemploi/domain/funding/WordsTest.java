package fr.numericemploi.domain.funding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.Receipt;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingOutcome;
import fr.numericemploi.domain.funding.plans.Decision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever somebody writes about money, no social security number is kept. */
class WordsTest {
    private static final String NIR = "Dossier 2 69 05 49 588 157 80";
    private static final LocalDate DAY = LocalDate.of(2018, 3, 19);
    private static final Instant NOON = Instant.parse("2018-03-19T12:00:00Z");
    private static final UUID AUTHOR = UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("words")
    void noSocialSecurityNumberIsKept(ThrowingCallable written) {
        assertThatThrownBy(written).hasMessageContaining("numéro de sécurité sociale");
    }

    static List<ThrowingCallable> words() {
        return List.of(
                () -> new Decision(List.of(), NIR, AUTHOR, NOON),
                () -> new Grounds(NIR, List.of(), AUTHOR, NOON),
                () -> new Grounds("Accord", List.of(NIR), AUTHOR, NOON),
                () -> new Receipt(DAY, DAY, NIR, AUTHOR, NOON),
                () -> new FilingOutcome(NIR, DAY, AUTHOR),
                () -> new FilingLine(
                        new CandidateId(UUID.randomUUID()),
                        BigDecimal.TEN,
                        FilingLine.Absence.NONE,
                        Optional.of(DAY),
                        NIR));
    }
}
