package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31T12:00:00Z", "2026-03-31T14:00:00+02:00", " 2026-03-31T12:00:00.000Z"})
    void aMomentIsReadInAnyZone(String text) {
        assertThat(Instants.read(text)).isEqualTo(Instant.parse("2026-03-31T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-03-31T12:00:00", "hier", ""})
    void whatIsNoneIsRefusedAndTheFormNamed(String text) {
        assertThatThrownBy(() -> Instants.read(text)).hasMessageContaining("2026-03-31T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void aMomentThatNoDatabaseKeepsIsRefused(String text) {
        assertThatThrownBy(() -> Instants.read(text)).hasMessageContaining("hors des bornes");
    }
}
