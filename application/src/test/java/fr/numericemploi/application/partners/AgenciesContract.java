package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.AgencyKind;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class AgenciesContract extends PartnersContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var agency = aMissionLocaleOfAlsace();

        save(agency);

        assertThat(find(agency.snapshot().id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(agency.snapshot());
        assertThat(stores().agencyViews()
                        .view(agency.snapshot().id())
                        .orElseThrow()
                        .name())
                .isEqualTo("Mission locale");
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        var unknown = new AgencyId(UUID.randomUUID());

        assertThat(inTransaction(() -> stores().agencies().find(unknown))).isEmpty();
        assertThat(stores().agencyViews().view(unknown)).isEmpty();
    }

    @Test
    void twoAgenciesCanNotHaveTheSameCode() {
        var first = aMissionLocaleOfAlsace();
        save(first);
        var second = Agency.register(
                new AgencyId(UUID.randomUUID()),
                AgencyKind.APEC,
                first.snapshot().code(),
                "Apec",
                ALSACE);

        assertThatThrownBy(() -> save(second))
                .hasMessageContaining(first.snapshot().code().value());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var agency = aMissionLocaleOfAlsace();
        save(agency);
        var mine = find(agency.snapshot().id());
        var theirs = find(agency.snapshot().id());
        theirs.change("Mission locale de Sélestat", ALSACE, true);
        save(theirs);

        mine.change("Mission locale de Saverne", ALSACE, true);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aListIsPagedInTheOrderOfCodes() {
        var territory = aNewTerritory();
        for (int i = 0; i < 3; i++) {
            var agency = aMissionLocaleOfAlsace();
            agency.change("Agence", territory, true);
            save(agency);
        }

        var first = stores().agencyViews().list(Optional.of(territory), new PageRequest(Optional.empty(), 2));
        var second = stores().agencyViews().list(Optional.of(territory), new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2).isSortedAccordingTo((a, b) -> a.code()
                .compareTo(b.code()));
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    private void save(Agency agency) {
        inTransaction(() -> stores().agencies().save(agency));
    }

    private Agency find(AgencyId id) {
        return inTransaction(() -> stores().agencies().find(id)).orElseThrow();
    }
}
