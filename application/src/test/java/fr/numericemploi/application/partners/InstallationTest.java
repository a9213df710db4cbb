package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TerritoryOpened;
import fr.numericemploi.domain.shared.DepartmentCode;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstallationTest {
    private static final Territory NANCY =
            new Territory(new TerritoryCode("NANCY"), "Nancy", Set.of(new DepartmentCode("54")));
    private final InMemoryAccounts accounts = new InMemoryPartners().accounts;
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();

    @BeforeEach
    void asTheSoftwareItself() {
        caller.set(Caller.system());
    }

    @Test
    void theTerritoryOfTheSettingsIsTheFirst() {
        var none = InMemoryTerritories.none();

        installationIn(none).ensureTerritory(NANCY);

        assertThat(none.all()).containsExactly(NANCY);
        assertThat(journal.events()).containsExactly(new TerritoryOpened(NANCY.code()));
    }

    @Test
    void whereTheAssociationWorksAlreadyTheSettingsOpenNothing() {
        var alsace = new InMemoryTerritories();

        installationIn(alsace).ensureTerritory(NANCY);

        assertThat(alsace.all()).extracting(Territory::code).containsExactly(ALSACE);
        assertThat(journal.events()).isEmpty();
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        var installation = installationIn(new InMemoryTerritories());
        installation.ensureAdministrator("administration");
        var first = accounts.byLogin("administration").orElseThrow().snapshot().id();

        installation.ensureAdministrator("administration");

        assertThat(accounts.byLogin("administration").orElseThrow().snapshot().id())
                .isEqualTo(first);
    }

    @Test
    void nobodyButTheSoftwareStartsAnInstallation() {
        caller.set(Callers.anAdministrator());

        assertThatThrownBy(() -> installationIn(new InMemoryTerritories()).ensureTerritory(NANCY))
                .hasMessageContaining("rôle");
    }

    private Installation installationIn(InMemoryTerritories territories) {
        return new Installation(territories, accounts, journal, new RisingIds(), caller);
    }
}
