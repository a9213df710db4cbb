package fr.numericemploi.domain.reference;

import static fr.numericemploi.domain.reference.Places.mulhouse;
import static fr.numericemploi.domain.reference.Places.nancy;
import static fr.numericemploi.domain.reference.Places.schiltigheim;
import static fr.numericemploi.domain.reference.Places.strasbourg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MobilityTest {
    @Test
    void aPersonWhoNamedACommuneWorksInThatCommuneOnly() {
        var mobility = Mobility.within(strasbourg().code());

        assertThat(mobility.covers(strasbourg())).isTrue();
        assertThat(mobility.covers(schiltigheim())).isFalse();
    }

    @Test
    void aPersonWhoNamedAnIntercommunalityWorksInAllItsCommunes() {
        var mobility =
                new Mobility(Set.of(), Set.of(strasbourg().intercommunality().code()), Set.of());

        assertThat(mobility.covers(schiltigheim())).isTrue();
        assertThat(mobility.covers(mulhouse())).isFalse();
    }

    @Test
    void placesAddUp() {
        var mobility = new Mobility(Set.of(nancy().code()), Set.of(), Set.of(new DepartmentCode("68")));

        assertThat(Places.all().stream().filter(mobility::covers)).containsExactly(mulhouse(), nancy());
    }

    @Test
    void aMobilityWithoutAnyPlaceIsRefused() {
        assertThatThrownBy(() -> new Mobility(Set.of(), Set.of(), Set.of()))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(ReferenceRule.MOBILITY_EMPTY));
    }
}
