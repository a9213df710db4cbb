package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {
    private static final String WELL_KNOWN_FAKE = "269054958815780";

    @ParameterizedTest
    @ValueSource(
            strings = {
                WELL_KNOWN_FAKE,
                "2 69 05 49 588 157 80",
                "2.69.05.49.588.157.80",
                "2 69 05 49 588 157 / 80",
                "2 69 05 49 588 157 80",
                "Née à Angers (n°269054958815780), motivée par le développement",
                "12 269054958815780",
                "tél. 06 12 34 56 78 - 2 69 05 49 588 157 80",
                "1 85 05 2A 004 001 81",
                "185052b00400111",
                "2 69 05 49 588 157 | 80",
                "2\u200b69\u200b05\u200b49\u200b588\u200b157\u200b80",
                "٢٦٩٠٥٤٩٥٨٨١٥٧٨٠",
                "２６９０５４９５８８１５７８０"
            })
    void aSocialSecurityNumberIsSeenAnywhereInAText(String text) {
        assertThat(Nir.occursIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2690549588157", "2 69 05 49 588 157", "NIR : 2 69 05 49 588 157, clé 80", "1 85 05 2A 004 001"})
    void inWordsItIsSeenWithoutItsKeyToo(String text) {
        assertThatThrownBy(() -> Nir.refusedIn(text)).hasMessageContaining("numéro de sécurité sociale");
        assertThat(Nir.refusedAs(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2692549588157",
                "12690549588157",
                "SIRET 73282932000074",
                "1990, 1992, 1995 et 2003",
                "06 12 34 56 78, 03 88 12 34 56",
                "3760123456789"
            })
    void otherNumbersMayStandInWords(String text) {
        assertThat(Nir.refusedIn(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "269054958815781",
                "0269054958815780",
                "2690549588157801",
                "SIRET 73282932000074",
                "06 12 34 56 78 / 03 88 12 34 56",
                "FR76 3000 6000 0112 3456 7890 189",
                "p26905495-8815-780a-8bcd-0123456789ab@partenaire.example",
                "Je cherche une formation de développeur web."
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(Nir.occursIn(text)).isFalse();
    }

    @Test
    void theRefusalDoesNotRepeatTheNumber() {
        assertThatThrownBy(() -> Nir.refusedIn("Mon numéro : " + WELL_KNOWN_FAKE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("numéro de sécurité sociale")
                .hasMessageNotContaining(WELL_KNOWN_FAKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nir",
                "NIR",
                "numeroSecuriteSociale",
                "NUM SECU",
                "Numéro de sécurité sociale",
                "num_secu",
                "nss"
            })
    void aFieldThatAsksForItIsKnownByItsName(String field) {
        assertThat(Nir.isAskedBy(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom", "siren", "numero", "avenir", "phone"})
    void otherFieldsAreNot(String field) {
        assertThat(Nir.isAskedBy(field)).isFalse();
    }
}
