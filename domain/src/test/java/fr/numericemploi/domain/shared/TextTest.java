package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void blanksAroundATextAreNotKept() {
        assertThat(Text.required(" Zoé\u00a0\u2003", 10)).isEqualTo("Zoé");
        assertThat(Text.optional(null, 10)).isEmpty();
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(Text.required("\u200bStras\u00adbourg\u202e", 10)).isEqualTo("Strasbourg");
        assertThat(Text.optional("\ufeff", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u0085b", "a\u2028b", "a\ud800b"})
    void aControlCharacterIsRefusedEverywhere(String text) {
        assertThatThrownBy(() -> Text.optional(text, 10)).hasMessageContaining("caractère de contrôle");
        assertThatThrownBy(() -> Text.required(text, 10)).hasMessageContaining("caractère de contrôle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana\r\nBcc: x@example.org", "Ana\nMaria", "Ana\tMaria"})
    void aNameIsOneLineAndAMessageMayBeSeveral(String text) {
        assertThatThrownBy(() -> Text.required(text, 80)).hasMessageContaining("retour à la ligne");
        assertThat(Text.message(text, 80)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "...", "42", "😀", "Иван", "علي"})
    void aNameHasALetterByWhichItIsRecognised(String text) {
        assertThatThrownBy(() -> Text.name(text, 80)).hasMessageContaining("n'est pas un nom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "N'Guyễn", "Ste\u0301phane", "d'Œuvre-Été", "Łukasz", "Anne 😀"})
    void namesOfAllEuropeAndVietnamAreNames(String text) {
        assertThat(Text.name(text, 80)).isEqualTo(text);
    }

    @Test
    void aTextThatIsTooLongIsToldByHowMuch() {
        assertThatThrownBy(() -> Text.required("abcdef", 5)).hasMessage("5 caractères au plus, 6 reçus.");
        assertThatThrownBy(() -> Text.message(" ", 5)).hasMessage("Cette information est obligatoire.");
    }
}
