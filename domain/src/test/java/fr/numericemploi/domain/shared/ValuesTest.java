package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @Test
    void theMessageNamesTheRuleBroken() {
        assertThatThrownBy(() -> new Siret("73282932000075"))
                .hasMessage("Le SIRET 73282932000075 est faux : sa clé de contrôle (Luhn) ne tombe pas juste.");
    }

    @Test
    void caseDoesNotCountWhenAddressesAreCompared() {
        assertThat(new Email("Anne.Muller@Example.org").key()).isEqualTo("anne.muller@example.org");
    }

    @Test
    void anAddressOfMoreThan254CharactersIsRefused() {
        assertThatThrownBy(() -> new Email("anne@" + "example.".repeat(32) + "org"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(IdentifierRule.EMAIL));
    }

    @Test
    void aNafCodeIsShownWithItsDot() {
        assertThat(new NafCode("6201Z").shown()).isEqualTo("62.01Z");
    }

    @ParameterizedTest
    @CsvSource({
        "0,NONE",
        "1,FROM_1_TO_9",
        "9,FROM_1_TO_9",
        "10,FROM_10_TO_49",
        "49,FROM_10_TO_49",
        "50,FROM_50_TO_249",
        "250,FROM_250_TO_4999",
        "5000,FROM_5000"
    })
    void aHeadcountFallsIntoItsBracket(int headcount, HeadcountBracket bracket) {
        assertThat(HeadcountBracket.of(headcount)).isEqualTo(bracket);
    }
}
