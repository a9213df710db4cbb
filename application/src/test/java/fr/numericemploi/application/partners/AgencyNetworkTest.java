package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.AgencyCode;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.AgencyKind;
import fr.numericemploi.domain.partners.AgencyRegistered;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgencyNetworkTest {
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final AgencyNetwork network =
            new AgencyNetwork(agencies, agencies, new InMemoryTerritories(), caller, journal, new RisingIds());

    @Test
    void aCoordinatorRegistersAnAgencyOfTheOwnTerritory() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        var id = network.register(anAgency());

        assertThat(network.find(id).open()).isTrue();
        assertThat(journal.events()).containsExactly(new AgencyRegistered(id, ALSACE));
    }

    @Test
    void aCoordinatorOfAnotherTerritoryCanNot() {
        caller.set(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> network.register(anAgency())).hasMessageContaining("rôle");
    }

    @Test
    void anAgencySeesItselfAndNoOther() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
        var id = network.register(anAgency());

        caller.set(Callers.aCounsellorOf(id));
        assertThat(network.find(id).name()).isEqualTo("Strasbourg Meinau");
        caller.set(Callers.aCounsellorOf(new AgencyId(UUID.randomUUID())));
        assertThatThrownBy(() -> network.find(id)).hasMessageContaining("n'existe pas");
    }

    private static RegisterAgency anAgency() {
        return new RegisterAgency(AgencyKind.FRANCE_TRAVAIL, new AgencyCode("67085"), "Strasbourg Meinau", ALSACE);
    }
}
