package fr.numericemploi.adapters.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FundingPoliciesTest {
    @Test
    void choicesAndCorrectedAmountsAreReadFromOneSetting() {
        var written = List.of("poei.hours-over-cap=pay-cap", " SMIC-HORAIRE.2026-01-01 = 12.03 ");

        var settings = new FundingPolicies(Optional.of(written)).settings();

        assertThat(settings.policies())
                .containsEntry("poei.hours-over-cap", "pay-cap")
                .containsEntry("SMIC-HORAIRE.2026-01-01", "12.03");
    }

    @Test
    void nothingIsChosenUntilSomebodyChooses() {
        assertThat(new FundingPolicies(Optional.empty()).settings().policies()).isEmpty();
    }
}
