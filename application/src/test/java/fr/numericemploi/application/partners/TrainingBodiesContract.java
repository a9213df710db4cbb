package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Companies.aSiret;
import static fr.numericemploi.domain.partners.TrainingBodies.DECLARATION;
import static fr.numericemploi.domain.partners.TrainingBodies.aBodyIn;
import static fr.numericemploi.domain.partners.TrainingBodies.aTrainingBodyOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class TrainingBodiesContract extends PartnersContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var body = aTrainingBodyOfAlsace();
        var id = body.snapshot().id();
        save(body);
        var kept = find(id);
        kept.change(DECLARATION, body.snapshot().profile(), false);

        save(kept);

        assertThat(find(id).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept.snapshot());
        assertThat(stores().bodyViews().view(body.snapshot().siret()))
                .get()
                .returns(id, TrainingBodyView::id)
                .returns(body.snapshot().profile(), TrainingBodyView::profile)
                .returns(false, TrainingBodyView::active);
    }

    @Test
    void anUnknownBodyIsNotFound() {
        var unknown = new TrainingBodyId(UUID.randomUUID());

        assertThat(inTransaction(() -> stores().bodies().find(unknown))).isEmpty();
        assertThat(stores().bodyViews().views(List.of(unknown))).isEmpty();
        assertThat(stores().bodyViews().view(aSiret())).isEmpty();
    }

    @Test
    void twoBodiesCanNotHaveTheSameSiret() {
        var first = aTrainingBodyOfAlsace();
        var siret = first.snapshot().siret();
        save(first);

        var second = TrainingBody.register(
                new TrainingBodyId(UUID.randomUUID()),
                siret,
                DECLARATION,
                first.snapshot().profile());

        assertThatThrownBy(() -> save(second)).hasMessageContaining(siret.value());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var body = aTrainingBodyOfAlsace();
        var profile = body.snapshot().profile();
        save(body);
        var mine = find(body.snapshot().id());
        var theirs = find(body.snapshot().id());
        theirs.change(DECLARATION, profile, false);
        save(theirs);

        mine.change(DECLARATION, profile, true);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void theBodiesOfATerritoryAreListedInPagesBySiret() {
        var territory = aNewTerritory();
        for (int i = 0; i < 3; i++) {
            save(TrainingBody.register(
                    new TrainingBodyId(UUID.randomUUID()), aSiret(), DECLARATION, aBodyIn(territory)));
        }

        var first = stores().bodyViews().list(Optional.of(territory), first(2));
        var second = stores().bodyViews().list(Optional.of(territory), after(first.next()));

        assertThat(first.items())
                .hasSize(2)
                .extracting(view -> view.siret().value())
                .isSorted();
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    private void save(TrainingBody body) {
        inTransaction(() -> stores().bodies().save(body));
    }

    private TrainingBody find(TrainingBodyId id) {
        return inTransaction(() -> stores().bodies().find(id)).orElseThrow();
    }
}
