package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"31/03/2026", " 2026-03-31 ", "31/3/2026"})
    void aDayIsReadAsFrenchPeopleAndProgramsWriteIt(String text) {
        assertThat(Dates.read(text)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "-0044-03-15", "01/01/1849", "+99999-01-01", "2150-01-01"})
    void aDayThatNobodyMeansIsRefused(String text) {
        assertThatThrownBy(() -> Dates.read(text)).hasMessageContaining("hors des bornes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-02-30", "03/31/2026", "31/03/26", "hier"})
    void aDayThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Dates.read(text)).hasMessageContaining("n'est pas une date");
    }
}
