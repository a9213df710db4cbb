package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Companies.JOINED;
import static fr.numericemploi.domain.partners.Companies.aMemberOfAlsace;
import static fr.numericemploi.domain.partners.Companies.aProfileIn;
import static fr.numericemploi.domain.partners.Companies.aSiret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class CompaniesContract extends PartnersContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var company = aMemberOfAlsace();
        save(company);
        var kept = find(company.snapshot().id());
        kept.change(company.snapshot().profile(), Optional.of(JOINED.plusYears(2)));

        save(kept);

        assertThat(find(company.snapshot().id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept.snapshot());
        assertThat(stores().companyViews()
                        .view(company.snapshot().id())
                        .orElseThrow()
                        .leftOn())
                .contains(JOINED.plusYears(2));
    }

    @Test
    void anUnknownCompanyIsNotFound() {
        var unknown = new CompanyId(UUID.randomUUID());

        assertThat(inTransaction(() -> stores().companies().find(unknown))).isEmpty();
        assertThat(stores().companyViews().view(unknown)).isEmpty();
    }

    @Test
    void twoCompaniesCanNotHaveTheSameSiret() {
        var first = aMemberOfAlsace().snapshot();
        save(Company.restore(first));

        var second = Company.join(new CompanyId(UUID.randomUUID()), first.siret(), first.profile(), JOINED);

        assertThatThrownBy(() -> save(second))
                .hasMessageContaining(first.siret().value());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var company = aMemberOfAlsace();
        save(company);
        var mine = find(company.snapshot().id());
        var theirs = find(company.snapshot().id());
        theirs.change(company.snapshot().profile(), Optional.of(JOINED.plusYears(1)));
        save(theirs);

        mine.change(company.snapshot().profile(), Optional.of(JOINED.plusYears(2)));

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void theCompaniesOfATerritoryAreListedInPagesBySiret() {
        var territory = aNewTerritory();
        for (int i = 0; i < 3; i++) {
            save(Company.join(new CompanyId(UUID.randomUUID()), aSiret(), aProfileIn(territory), JOINED));
        }

        var first = stores().companyViews().list(Optional.of(territory), first(2));
        var second = stores().companyViews().list(Optional.of(territory), after(first.next()));

        assertThat(first.items()).hasSize(2).extracting(CompanyView::siret).isSorted();
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    private void save(Company company) {
        inTransaction(() -> stores().companies().save(company));
    }

    private Company find(CompanyId id) {
        return inTransaction(() -> stores().companies().find(id)).orElseThrow();
    }
}
