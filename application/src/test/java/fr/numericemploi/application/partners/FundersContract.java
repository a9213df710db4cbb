package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Funders.aPayer;
import static fr.numericemploi.domain.partners.Funders.anOpco;
import static fr.numericemploi.domain.partners.Funders.thatSeesNames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public abstract class FundersContract extends PartnersContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var funder = anOpco();
        var id = funder.snapshot().id();
        save(funder);
        var kept = find(id);
        kept.change(thatSeesNames(funder.snapshot().profile()), false);

        save(kept);

        assertThat(find(id).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept.snapshot());
        assertThat(stores().funderViews().views(List.of(id)))
                .singleElement()
                .returns(kept.snapshot().profile(), FunderView::profile)
                .returns(false, FunderView::active);
    }

    @Test
    void anUnknownFunderIsNotFound() {
        var unknown = new FunderId(UUID.randomUUID());

        assertThat(inTransaction(() -> stores().funders().find(unknown))).isEmpty();
        assertThat(stores().funderViews().views(List.of(unknown))).isEmpty();
    }

    @Test
    void twoFundersCanNotHaveTheSameNameInCapitalsOrNot() {
        var mark = UUID.randomUUID();
        save(named("Région de l'Été " + mark));

        var second = named("RÉGION DE L'ÉTÉ " + mark.toString().toUpperCase());

        assertThatThrownBy(() -> save(second)).hasMessageContaining("RÉGION DE L'ÉTÉ");
    }

    @Test
    void aFunderMayWriteItsOwnNameInCapitals() {
        var funder = anOpco();
        save(funder);
        var kept = find(funder.snapshot().id());
        kept.change(aPayer(kept.snapshot().profile().name().toUpperCase()), true);

        save(kept);

        assertThat(find(kept.snapshot().id()).snapshot().profile())
                .isEqualTo(kept.snapshot().profile());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var funder = anOpco();
        var profile = funder.snapshot().profile();
        save(funder);
        var mine = find(funder.snapshot().id());
        var theirs = find(funder.snapshot().id());
        theirs.change(profile, false);
        save(theirs);

        mine.change(profile, true);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void fundersAreListedInPages() {
        var saved = List.of(anOpco(), anOpco(), anOpco());
        saved.forEach(this::save);

        var listed = all(Optional.empty()).toList();

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsAll(
                        saved.stream().map(funder -> funder.snapshot().id()).toList())
                .isEqualTo(inOrder(listed));
    }

    private Stream<FunderId> all(Optional<String> cursor) {
        var page = stores().funderViews().list(new PageRequest(cursor, 2));
        assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
        var here = page.items().stream().map(FunderView::id);
        return page.next()
                .map(next -> Stream.concat(here, all(Optional.of(next))))
                .orElse(here);
    }

    private List<FunderId> inOrder(List<FunderId> ids) {
        return stores().funderViews().views(ids).stream().map(FunderView::id).toList();
    }

    private static Funder named(String name) {
        return Funder.register(new FunderId(UUID.randomUUID()), aPayer(name));
    }

    private void save(Funder funder) {
        inTransaction(() -> stores().funders().save(funder));
    }

    private Funder find(FunderId id) {
        return inTransaction(() -> stores().funders().find(id)).orElseThrow();
    }
}
