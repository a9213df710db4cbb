package fr.numericemploi.adapters.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class FrenchTest {
    @Test
    void daysAreWrittenInFull() {
        assertThat(French.day(LocalDate.of(2026, 3, 3))).isEqualTo("mardi 3\u00a0mars 2026");
        assertThat(French.day(LocalDate.of(2026, 3, 1))).isEqualTo("dimanche 1er\u00a0mars 2026");
    }

    @Test
    void timesAreWrittenWithAnH() {
        assertThat(French.time(LocalTime.of(9, 0))).isEqualTo("9\u00a0h");
        assertThat(French.time(LocalTime.of(14, 5))).isEqualTo("14\u00a0h\u00a005");
    }

    @Test
    void aMomentIsADayAndATime() {
        var moment = ZonedDateTime.of(2026, 8, 2, 16, 30, 0, 0, ZoneId.of("Europe/Paris"));

        assertThat(French.dayAndTime(moment)).isEqualTo("dimanche 2\u00a0août 2026 à 16\u00a0h\u00a030");
    }
}
