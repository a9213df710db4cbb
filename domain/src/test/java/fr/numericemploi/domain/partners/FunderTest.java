package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Funders.anOpco;
import static fr.numericemploi.domain.partners.Funders.thatSeesNames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunderTest {
    @Test
    void aFunderIsRegisteredAndMadeInactive() {
        var funder = anOpco();
        var id = funder.snapshot().id();

        assertThat(funder.registered()).isEqualTo(new FunderRegistered(id, FunderKind.OPCO, false));
        assertThat(funder.change(funder.snapshot().profile(), false)).isEqualTo(new FunderChanged(id, false, false));
    }

    @Test
    void aNewConventionMayLetItReadNames() {
        var funder = anOpco();

        var changed = funder.change(thatSeesNames(funder.snapshot().profile()), true);

        assertThat(changed.seesNames()).isTrue();
        assertThat(Funder.restore(funder.snapshot()).snapshot()).isEqualTo(funder.snapshot());
    }

    @Test
    void somebodyAnswersForAFunder() {
        assertThatThrownBy(() -> new Funder.Profile("FAFIEC", FunderKind.OPCO, Optional.empty(), false, List.of()))
                .hasMessageContaining("contact");
    }

    @ParameterizedTest
    @CsvSource({
        "REGION, 2, Conseil régional",
        "FRANCE_TRAVAIL, 4, France Travail",
        "DEPARTMENT, 8, Conseil départemental",
        "TRAINEE, 10, Bénéficiaire de l'action",
        "STATE_OTHER, 13, 'État, autre'",
        "OPCO, 16, OPCO",
        "OTHER, 0, Autre"
    })
    void aKindHasItsCodeInLheo(FunderKind kind, int code, String label) {
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.label()).isEqualTo(label);
    }

    @Test
    void noTwoKindsShareACode() {
        assertThat(FunderKind.values()).extracting(FunderKind::code).doesNotHaveDuplicates();
    }
}
