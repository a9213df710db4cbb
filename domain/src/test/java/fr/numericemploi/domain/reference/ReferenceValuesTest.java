package fr.numericemploi.domain.reference;

import static fr.numericemploi.domain.reference.Places.mulhouse;
import static fr.numericemploi.domain.reference.Places.strasbourg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"DEV", "DEV-", "DE-JAVA", "DEV JAVA"})
    void aSkillCodeOfAnotherFormIsRefused(String code) {
        assertThatThrownBy(() -> new SkillCode(code))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(code);
    }

    @Test
    void aSkillCodeMayBeTypedInSmallLetters() {
        assertThat(new SkillCode(" dev-java ")).isEqualTo(new SkillCode("DEV-JAVA"));
    }

    @Test
    void theDistanceFromStrasbourgToMulhouseIsNear98Kilometres() {
        assertThat(strasbourg().kilometresTo(mulhouse())).isCloseTo(98, within(1.0));
        assertThat(strasbourg().kilometresTo(strasbourg())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"91,0", "0,-181", "NaN,0"})
    void aPositionOffTheGlobeIsRefused(double latitude, double longitude) {
        assertThatThrownBy(() -> new Position(latitude, longitude)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aLargeCommuneIsServedByAllItsPostcodes() {
        assertThat(strasbourg().isServedBy(new PostalCode("67200"))).isTrue();
        assertThat(strasbourg().isServedBy(new PostalCode("67300"))).isFalse();
    }
}
