package fr.numericemploi.application.partners;

import static fr.numericemploi.application.shared.Callers.aCoordinatorOf;
import static fr.numericemploi.application.shared.Callers.aCounsellorOf;
import static fr.numericemploi.application.shared.Callers.anAdministrator;
import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.AccountChanged;
import fr.numericemploi.domain.partners.AccountOpened;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Role;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencySystemsTest {
    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemorySystemClients clients = new InMemorySystemClients();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final AgencySystems systems = new AgencySystems(
            partners.network(caller, journal), clients, partners.accounts, partners.accounts, journal, new RisingIds());
    private final AgencyId agency = partners.has(aMissionLocaleOfAlsace());

    @Test
    void aRegisteredSystemPrescribesForItsAgency() {
        caller.set(aCoordinatorOf("ALSACE"));

        var system = systems.register(agency, "Dossiers");

        assertThat(clients.mayLogIn(system.credentials())).isTrue();
        assertThat(behind(system).orElseThrow().agency()).contains(agency);
        assertThat(systems.list(agency))
                .extracting(AccountView::login)
                .containsExactly(system.credentials().clientId());
    }

    @Test
    void aRevokedSystemHasNoRightLeft() {
        caller.set(anAdministrator());
        var system = systems.register(agency, "Dossiers");

        systems.revoke(agency, system.account());

        assertThat(clients.mayLogIn(system.credentials())).isFalse();
        assertThat(behind(system)).isEmpty();
        assertThat(journal.events())
                .containsExactly(
                        new AccountOpened(system.account(), Role.AGENCY_SYSTEM),
                        new AccountChanged(system.account(), Role.AGENCY_SYSTEM, false));
    }

    @Test
    void aSystemIsRevokedUnderItsOwnAgencyOnly() {
        caller.set(anAdministrator());
        var system = systems.register(agency, "Dossiers");
        var other = partners.has(aMissionLocaleOfAlsace());

        assertThatThrownBy(() -> systems.revoke(other, system.account())).hasMessageContaining("Le compte");
        assertThat(clients.mayLogIn(system.credentials())).isTrue();
    }

    @Test
    void anAgencyDoesNotRegisterItsOwnSystems() {
        caller.set(aCounsellorOf(agency));

        assertThatThrownBy(() -> systems.register(agency, "Dossiers")).hasMessageContaining("rôle");
    }

    private Optional<Caller> behind(RegisteredSystem system) {
        return new Callers(partners.accounts, Clock.systemUTC())
                .behind(system.credentials().clientId());
    }
}
