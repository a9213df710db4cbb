package fr.numericemploi.domain.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {
    @ParameterizedTest
    @ValueSource(strings = {"6708", "670855", "6708A"})
    void anAgencyOfFranceTravailIsKnownByItsSafirCode(String code) {
        assertThatThrownBy(() -> AgencyCode.of(AgencyKind.FRANCE_TRAVAIL, code))
                .hasMessageContaining(code)
                .hasMessageContaining("SAFIR");
    }

    @Test
    void aCodeMayBeTypedInSmallLettersWithBlanksAround() {
        assertThat(AgencyCode.of(AgencyKind.APEC, " apec-67 ").value()).isEqualTo("APEC-67");
        assertThat(AgencyCode.of(AgencyKind.FRANCE_TRAVAIL, " 67085").value()).isEqualTo("67085");
    }

    @Test
    void aClosedAgencyIsKept() {
        var agency = Agencies.aMissionLocaleOfAlsace();

        var event = agency.change("Mission locale du Bassin de Colmar", Agencies.ALSACE, false);

        assertThat(event.open()).isFalse();
        assertThat(Agency.restore(agency.snapshot()).snapshot()).isEqualTo(agency.snapshot());
    }
}
