package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Lefèvre,Jean-Pierre,LEFEVRE,jean pierre",
        "d'Été,Anne,D’ETE,ANNE",
        "Le  Goff,Loïc,le goff,LOIC",
        "Cœur,Lætitia,COEUR,Laetitia",
        "Müller,François,Muller,Francois",
        "Nguyễn,Łukasz,NGUYEN,Lukasz"
    })
    void twoWaysToWriteANameAreTheSame(String lastName, String firstNames, String otherLast, String otherFirst) {
        assertThat(NameKey.of(lastName, firstNames)).isEqualTo(NameKey.of(otherLast, otherFirst));
    }

    @Test
    void aLetterCannotMoveFromTheLastNameToTheFirstName() {
        assertThat(NameKey.of("Martin", "Ève")).isNotEqualTo(NameKey.of("Martine", "Ve"));
    }
}
