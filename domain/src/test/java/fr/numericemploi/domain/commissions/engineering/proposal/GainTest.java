package fr.numericemploi.domain.commissions.engineering.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GainTest {
    @Test
    void whatIsProvenIsToldInPeople() {
        assertThat(Gain.proven(0).inWords()).isEqualTo("personne de plus en poste");
        assertThat(Gain.proven(1).inWords()).isEqualTo("1 personne de plus en poste");
        assertThat(Gain.proven(12).inWords()).isEqualTo("12 personnes de plus en poste");
    }

    @Test
    void anEstimateIsSaidToBeOneAndIsNoMoreExactThanATenth() {
        assertThat(Gain.estimated(0.749).inWords()).isEqualTo("selon une estimation, 0,7 personne de plus en poste");
        assertThat(Gain.estimated(-1e-9)).isEqualTo(Gain.estimated(0));
    }

    @Test
    void whereThereWasNoTimeNothingIsTold() {
        assertThat(Gain.UNKNOWN.inWords()).isEqualTo("effet non calculé, faute de temps");
    }
}
