package fr.numericemploi.domain.funding.filings;

import static fr.numericemploi.domain.funding.filings.FilingExamples.ENDS;
import static fr.numericemploi.domain.funding.filings.FilingExamples.MARCH;
import static fr.numericemploi.domain.funding.filings.FilingExamples.STARTS;
import static fr.numericemploi.domain.funding.filings.FilingExamples.attendance;
import static fr.numericemploi.domain.funding.filings.FilingExamples.enrolment;
import static fr.numericemploi.domain.funding.filings.FilingExamples.exit;
import static fr.numericemploi.domain.funding.filings.FilingExamples.filing;
import static fr.numericemploi.domain.funding.filings.FilingExamples.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilingTest {
    private final SessionId session = new SessionId(UUID.randomUUID());
    private final CandidateId martine = new CandidateId(UUID.randomUUID());

    @Test
    void itIsFiledOnceWithThePortalsReference() {
        var filing = enrolment(session, martine);

        filing.file(outcome("KAIROS-1", STARTS), STARTS);

        assertThat(filing.snapshot().state()).isEqualTo(FilingState.FILED);
        assertThat(filing.snapshot().outcome().orElseThrow().words()).isEqualTo("KAIROS-1");
        assertThatThrownBy(() -> filing.refuse(outcome("Trop tard", STARTS), STARTS))
                .hasMessageContaining("déposé");
    }

    @Test
    void nothingIsFiledTomorrow() {
        var filing = enrolment(session, martine);

        assertThatThrownBy(() -> filing.file(outcome("KAIROS-1", STARTS.plusDays(1)), STARTS))
                .hasMessageContaining("aujourd'hui");
    }

    @Test
    void attendanceIsOfAMonthOfTheSession() {
        assertThat(attendance(session, martine, MARCH.plusMonths(3), 10)).isNotNull();
        assertThatThrownBy(() -> attendance(session, martine, MARCH.minusMonths(1), 10))
                .hasMessageContaining("mois");
        assertThatThrownBy(() -> attendance(session, martine, MARCH.plusMonths(4), 10))
                .hasMessageContaining("mois");
        var line = FilingLine.planned(martine, BigDecimal.TEN);
        assertThatThrownBy(() -> filing(FilingKind.AES, session, Optional.of(MARCH), line))
                .hasMessageContaining("mois");
        assertThatThrownBy(() -> filing(FilingKind.ATTENDANCE, session, Optional.empty(), line))
                .hasMessageContaining("mois");
    }

    @Test
    void anExitHasADayOfTheSessionAndAReason() {
        assertThat(exit(STARTS, "Emploi")).isNotNull();
        assertThat(exit(ENDS, "Fin de formation")).isNotNull();
        assertThatThrownBy(() -> exit(STARTS.minusDays(1), "Emploi")).hasMessageContaining("sortie");
        assertThatThrownBy(() -> exit(ENDS.plusDays(1), "Emploi")).hasMessageContaining("sortie");
        assertThatThrownBy(() -> exit(STARTS, " ")).hasMessageContaining("sortie");
        assertThatThrownBy(() -> exit(null, "Emploi")).hasMessageContaining("sortie");
    }

    @Test
    void onlyAttendanceCountsAbsences() {
        var absence = new FilingLine.Absence(BigDecimal.ONE, BigDecimal.ZERO);
        var line = new FilingLine(martine, BigDecimal.TEN, absence, Optional.empty(), "");

        assertThatThrownBy(() -> filing(FilingKind.AIS, session, Optional.empty(), line))
                .hasMessageContaining("absences");
        assertThat(filing(FilingKind.ATTENDANCE, session, Optional.of(MARCH), line)
                        .snapshot()
                        .lines()
                        .get(0)
                        .accountedFor())
                .isEqualByComparingTo("11");
    }

    @Test
    void itIsOfSomebodyAndOfEachPersonOnce() {
        var line = FilingLine.planned(martine, BigDecimal.TEN);

        assertThatThrownBy(() -> filing(FilingKind.AIS, session, Optional.empty()))
                .hasMessageContaining("au moins");
        assertThatThrownBy(() -> filing(FilingKind.AIS, session, Optional.empty(), line, line))
                .hasMessageContaining("qu'une fois");
    }
}
