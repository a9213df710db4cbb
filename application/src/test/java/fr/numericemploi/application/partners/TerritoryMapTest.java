package fr.numericemploi.application.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.AgencyCode;
import fr.numericemploi.domain.partners.AgencyKind;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TerritoryOpened;
import fr.numericemploi.domain.shared.DepartmentCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoryMapTest {
    private static final TerritoryCode NANCY = new TerritoryCode("NANCY");
    private final InMemoryTerritories territories = new InMemoryTerritories();
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final TerritoryMap map = new TerritoryMap(territories, caller, journal);
    private final AgencyNetwork network =
            new AgencyNetwork(agencies, agencies, territories, caller, journal, new RisingIds());

    @Test
    void aTerritoryIsOpenedByDataAlone() {
        caller.set(Callers.anAdministrator());
        assertThatThrownBy(() -> network.register(anAgencyOfNancy())).hasMessageContaining("n'est pas ouvert");

        map.open(new Territory(NANCY, "Nancy", Set.of(new DepartmentCode("54"))));

        assertThat(journal.events()).containsExactly(new TerritoryOpened(NANCY));
        assertThat(map.list()).extracting(TerritoryView::code).containsExactly("ALSACE", "NANCY");
        assertThat(network.find(network.register(anAgencyOfNancy())).territory())
                .isEqualTo("NANCY");
    }

    @Test
    void onlyAnAdministratorOpensOne() {
        caller.set(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> map.open(new Territory(NANCY, "Nancy", Set.of(new DepartmentCode("54")))))
                .hasMessageContaining("rôle");
    }

    private static RegisterAgency anAgencyOfNancy() {
        return new RegisterAgency(AgencyKind.APEC, new AgencyCode("APEC-NANCY"), "Apec Nancy", NANCY);
    }
}
