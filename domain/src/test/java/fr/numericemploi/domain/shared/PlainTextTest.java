package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "Œuvre d'Été,oeuvre d ete",
        "'  Vandœuvre-lès-Nancy ',vandoeuvre les nancy",
        "Développeur / Développeuse web,developpeur developpeuse web",
        "C++ & C#,c c",
        "Straße,strasse",
        "NGUYỄN,nguyen",
        "'---',''"
    })
    void aTextIsReducedToItsPlainWords(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void everyAccentedLatinLetterIsKnownWholeOrInParts() {
        IntStream.concat(IntStream.range(0x00C0, 0x0250), IntStream.range(0x1E00, 0x1F00))
                .mapToObj(Character::toString)
                .filter(letter -> inParts(letter).matches("[A-Za-z]\\p{M}+"))
                .forEach(letter -> {
                    var plain = inParts(letter).substring(0, 1).toLowerCase();
                    assertThat(PlainText.of(letter)).as(letter).isEqualTo(plain);
                    assertThat(PlainText.of(inParts(letter))).as(letter).isEqualTo(plain);
                });
    }

    private static String inParts(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD);
    }
}
