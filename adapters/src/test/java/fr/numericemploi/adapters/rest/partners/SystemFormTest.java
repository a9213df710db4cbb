package fr.numericemploi.adapters.rest.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.numericemploi.application.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"Dossiers <test>", "100 % numérique"})
    void aNameThatTheIdentityProviderWouldRefuseIsRefusedInWords(String name) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> new SystemForm(name).toName());

        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation).hasMessageContaining("sans les signes");
            assertThat(violation.field()).contains("name");
        });
    }

    @Test
    void anyOtherNameWillDo() {
        assertThat(new SystemForm(" Dossiers d'été n° 2 \"bis\" ").toName()).isEqualTo("Dossiers d'été n° 2 \"bis\"");
    }
}
