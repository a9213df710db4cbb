package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30", "09:30:00", "9h30", "9 h 30"})
    void aTimeIsReadHoweverItIsWritten(String text) {
        assertThat(Times.read(text)).isEqualTo(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "9", "midi", "9:3"})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> Times.read(text)).hasMessageContaining(text).hasMessageContaining("09:30");
    }
}
