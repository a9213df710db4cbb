package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import org.junit.jupiter.api.Test;

public abstract class TerritoriesContract extends PartnersContract {
    @Test
    void aTerritoryIsFoundWithItsDepartments() {
        var alsace = inTransaction(() -> stores().territories().find(ALSACE)).orElseThrow();

        assertThat(alsace.departments()).extracting("value").containsExactlyInAnyOrder("67", "68");
    }

    @Test
    void aTerritoryThatWasOpenedIsListedByItsCode() {
        var code = aNewTerritory();

        var all = inTransaction(() -> stores().territories().all());

        assertThat(all).extracting(Territory::code).contains(ALSACE, code);
        assertThat(all).extracting(territory -> territory.code().value()).isSorted();
    }

    @Test
    void aTerritoryIsOpenedOnce() {
        var again = inTransaction(() -> stores().territories().find(ALSACE)).orElseThrow();

        assertThatThrownBy(() -> inTransaction(() -> stores().territories().open(again)))
                .hasMessageContaining("déjà ouvert");
        assertThat(inTransaction(() -> stores().territories().find(new TerritoryCode("ATLANTIS"))))
                .isEmpty();
    }
}
