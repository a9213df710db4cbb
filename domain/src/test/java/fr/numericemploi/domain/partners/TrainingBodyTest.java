package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.TrainingBodies.DECLARATION;
import static fr.numericemploi.domain.partners.TrainingBodies.aBodyIn;
import static fr.numericemploi.domain.partners.TrainingBodies.aTrainingBodyOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingBodyTest {
    @Test
    void aTrainingBodyIsRegisteredAndMadeInactive() {
        var body = aTrainingBodyOfAlsace();
        var id = body.snapshot().id();

        assertThat(body.registered()).isEqualTo(new TrainingBodyRegistered(id, ALSACE));
        assertThat(body.change(DECLARATION, aBodyIn(ALSACE), false))
                .isEqualTo(new TrainingBodyChanged(id, false, Optional.of(LocalDate.of(2027, 2, 28))));
    }

    @Test
    void aQualiopiCertificateCountsFromItsFirstToItsLastDay() {
        var profile = aBodyIn(ALSACE);

        assertThat(profile.isQualiopiOn(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(profile.isQualiopiOn(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(profile.isQualiopiOn(LocalDate.of(2027, 3, 1))).isFalse();
        assertThatThrownBy(() -> new Qualiopi("Q-1", LocalDate.of(2027, 2, 28), LocalDate.of(2024, 3, 1)))
                .hasMessageContaining("Qualiopi");
    }

    @Test
    void somebodyAnswersForATrainingBody() {
        var profile = aBodyIn(ALSACE);

        assertThatThrownBy(() -> new TrainingBody.Profile(
                        profile.name(),
                        profile.legalName(),
                        ALSACE,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessageContaining("contact");
        assertThatThrownBy(() -> new ContactPoint(Optional.empty(), "", " ", Optional.empty(), Optional.empty()))
                .hasMessageContaining("contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"44670000067", "11 75 44781 75", "4267P000567", "942a123452A", "98970412397"})
    void aDeclarationNumberRepeatsItsDepartment(String number) {
        assertThat(new DeclarationNumber(number).value()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4467", "44670000068", "99999999999", "44000000000", "44Q70000067", ""})
    void anotherNumberIsRefused(String number) {
        assertThatThrownBy(() -> new DeclarationNumber(number)).hasMessageContaining("déclaration");
    }
}
