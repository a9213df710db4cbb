package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.application.candidates.pool.PoolOffice.FIRST_PAGE;
import static fr.numericemploi.application.candidates.pool.PoolOffice.everybody;
import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.pool.AvailabilityAsked;
import fr.numericemploi.domain.candidates.pool.AvailabilityReminded;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntered;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolLeft;
import fr.numericemploi.domain.candidates.pool.PoolRenewed;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TalentPoolTest {
    private final PoolOffice office = new PoolOffice();

    @Test
    void whoIsRetainedEntersAndANewVerdictRenews() {
        var candidate = office.fileOf(aLongTermUnemployedDeveloper());

        office.decide(candidate, Decision.EMPLOYABLE, List.of());
        office.decide(candidate, Decision.EMPLOYABLE_AFTER_TRAINING, List.of());

        assertThat(happened()).containsExactly(PoolEntered.class, PoolRenewed.class);
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void whoIsRedirectedDoesNotEnterAndLeaves() {
        var candidate = office.fileOf(aLongTermUnemployedDeveloper());

        office.decide(candidate, Decision.REDIRECTED, List.of());
        assertThat(office.journal.events()).isEmpty();
        office.decide(candidate, Decision.EMPLOYABLE, List.of());
        office.decide(candidate, Decision.REDIRECTED, List.of());

        assertThat(happened()).containsExactly(PoolEntered.class, PoolLeft.class);
        assertThat(found()).isZero();
    }

    @Test
    void aPersonIsAskedRemindedOnceAndTakenOutInSilence() {
        var entry = office.retained(aLongTermUnemployedDeveloper());
        office.caller.set(Caller.system());

        assertThat(workOn("2026-09-01")).isZero();
        assertThat(workOn("2026-09-02")).isEqualTo(1);
        assertThat(workOn("2026-09-08")).isZero();
        assertThat(workOn("2026-09-09")).isEqualTo(1);
        assertThat(workOn("2026-09-16")).isZero();
        assertThat(workOn("2026-09-17")).isEqualTo(1);

        assertThat(happened())
                .containsExactly(
                        PoolEntered.class, AvailabilityAsked.class, AvailabilityReminded.class, PoolLeft.class);
        assertThat(office.pool().find(entry).reason()).contains(LeavingReason.SILENCE);
    }

    @Test
    void whoSaysYesByTheLinkStaysAndWhoSaysNoLeaves() {
        var staying = asked();
        var leaving = asked();

        as(Caller.holderOf(staying.value()), () -> office.poolOn("2026-09-03").answer(staying, true));
        as(Caller.holderOf(leaving.value()), () -> office.poolOn("2026-09-03").answer(leaving, false));

        assertThat(office.pool().find(staying).expiresOn()).isEqualTo("2027-03-03");
        assertThat(office.pool().find(leaving).reason()).contains(LeavingReason.NO);
    }

    @Test
    void aLinkAnswersForItsHolderAlone() {
        var entry = asked();

        office.caller.set(Caller.holderOf(UUID.randomUUID()));

        assertThatThrownBy(() -> office.pool().answer(entry, false)).hasMessageContaining("rôle");
        assertThatThrownBy(() -> office.pool().find(entry)).hasMessageContaining("n'existe pas");
    }

    @Test
    void aCoordinatorTakesSomebodyOutForAReason() {
        var entry = office.retained(aLongTermUnemployedDeveloper());
        var version = office.pool().find(entry).version();

        assertThatThrownBy(() -> office.pool().takeOut(new TakeOut(entry, version, LeavingReason.ERASED, "")))
                .hasMessageContaining("ERASED");
        assertThatThrownBy(() -> office.pool().takeOut(new TakeOut(entry, version - 1, LeavingReason.PLACED, "")))
                .hasMessageContaining("a changé");
        office.pool().takeOut(new TakeOut(entry, version, LeavingReason.PLACED, "CDI à Colmar"));

        assertThat(found()).isZero();
        assertThat(office.pool().list(Optional.empty(), FIRST_PAGE).items())
                .extracting(PoolEntryView::note)
                .containsExactly("CDI à Colmar");
    }

    @Test
    void whoIsErasedIsFoundNoMore() {
        var candidate = office.fileOf(aLongTermUnemployedDeveloper());
        office.retained(candidate);

        office.pool().forget(candidate);
        office.pool().forget(candidate);

        assertThat(found()).isZero();
        assertThat(happened()).containsExactly(PoolEntered.class, PoolLeft.class);
    }

    @Test
    void onlyTheTerritorysStaffSeesItsPlaces() {
        var entry = office.retained(aLongTermUnemployedDeveloper());

        office.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> office.pool().find(entry)).hasMessageContaining("n'existe pas");
        assertThat(office.pool().list(Optional.empty(), FIRST_PAGE).items()).isEmpty();
        office.caller.set(Callers.aCounsellorOf(new AgencyId(UUID.randomUUID())));
        assertThatThrownBy(() -> office.pool().find(entry)).hasMessageContaining("rôle");
        assertThatThrownBy(() -> office.pool().askOrExpire()).hasMessageContaining("rôle");
    }

    private PoolEntryId asked() {
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        var entry = office.retained(aLongTermUnemployedDeveloper());
        as(Caller.system(), () -> workOn("2026-09-02"));
        return entry;
    }

    private void as(Caller other, Runnable step) {
        office.caller.as(other, () -> {
            step.run();
            return null;
        });
    }

    private int workOn(String day) {
        int done = 0;
        while (office.poolOn(day).askOrExpire()) {
            done++;
        }
        return done;
    }

    private int found() {
        return office.search().search(everybody(), FIRST_PAGE).total();
    }

    private List<Class<? extends Event>> happened() {
        return office.journal.events().stream()
                .<Class<? extends Event>>map(event -> event.getClass())
                .toList();
    }
}
