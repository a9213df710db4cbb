package fr.numericemploi.domain.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SituationFactsTest {
    @ParameterizedTest
    @CsvSource({
        "VI, NONE",
        "1, NONE",
        "V bis, LEVEL_2",
        "Vbis, LEVEL_2",
        "V, LEVEL_3",
        "3, LEVEL_3",
        "niveau 3, LEVEL_3",
        "IV, LEVEL_4",
        "III, LEVEL_5",
        "II, LEVEL_6",
        "I, LEVEL_7",
        "8, LEVEL_8",
        "LEVEL_4, LEVEL_4"
    })
    void aLevelIsReadInItsNewAndItsFormerWriting(String written, QualificationLevel level) {
        assertThat(QualificationLevel.read(written)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "bac", "VII", "-"})
    void anythingElseIsNoLevel(String written) {
        assertThatThrownBy(() -> QualificationLevel.read(written)).hasMessageContaining(written);
    }

    @Test
    void aDistrictHasItsNationalCode() {
        assertThat(new District(" qp067012 ").value()).isEqualTo("QP067012");
        assertThatThrownBy(() -> new District("Neuhof")).hasMessageContaining("QP067012");
    }

    @Test
    void whoLivesInADistrictDoesNotLiveInNone() {
        var here = Optional.of(new District("QP067012"));

        assertThatThrownBy(() -> living(here, Optional.of(false)))
                .hasMessageContaining("corrigez")
                .extracting("field")
                .isEqualTo("district");
        assertThat(living(here, Optional.empty()).district()).isEqualTo(here);
        assertThat(living(Optional.empty(), Optional.of(false)).district()).isEmpty();
    }

    @Test
    void nobodyRegistersTomorrow() {
        var today = LocalDate.of(2026, 3, 2);

        assertThat(SituationFacts.past(today, today)).isEqualTo(today);
        assertThatThrownBy(() -> SituationFacts.past(today.plusDays(1), today)).hasMessageContaining("futur");
    }

    @Test
    void theSocialSecurityNumberHasNoPlaceInIt() {
        assertThatThrownBy(() -> SituationFacts.lastClass("3e, 2 69 05 49 588 157 80"))
                .hasMessageContaining("sécurité sociale");
    }

    private static SituationFacts living(Optional<District> district, Optional<Boolean> priority) {
        var none = SituationFacts.NOTHING_TOLD;
        return new SituationFacts(
                none.registeredOn(),
                none.benefits(),
                none.disabledWorker(),
                priority,
                district,
                none.qualification(),
                none.lastClass(),
                none.leftSchoolOn());
    }
}
