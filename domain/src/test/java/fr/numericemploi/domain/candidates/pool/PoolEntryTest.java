package fr.numericemploi.domain.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.SIX_MONTHS;
import static fr.numericemploi.domain.candidates.pool.Pool.TODAY;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static fr.numericemploi.domain.candidates.pool.Pool.afterTraining;
import static fr.numericemploi.domain.candidates.pool.Pool.someoneAsked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.Decision;
import org.junit.jupiter.api.Test;

class PoolEntryTest {
    @Test
    void aPlaceIsKeptForSomeMonths() {
        var entry = aWebDeveloper();

        assertThat(entry.entered().expiresOn()).isEqualTo("2026-09-02");
        assertThat(entry.isFound()).isTrue();
    }

    @Test
    void whoIsStillAvailableStaysForAsLongAgain() {
        var entry = someoneAsked();

        var event = entry.confirm(TODAY.plusDays(3), SIX_MONTHS);

        assertThat(event.expiresOn()).isEqualTo("2026-09-05");
        assertThat(entry.snapshot().answerBy()).isEmpty();
        assertThatThrownBy(() -> entry.confirm(TODAY, SIX_MONTHS)).hasMessageContaining("Aucune réponse");
    }

    @Test
    void whoDoesNotAnswerIsOutAndTheReasonIsKept() {
        var entry = someoneAsked();

        var event = entry.leave(LeavingReason.SILENCE, "");

        assertThat(event.reason()).isEqualTo(LeavingReason.SILENCE);
        assertThat(entry.isFound()).isFalse();
        assertThat(entry.snapshot().reason()).contains(LeavingReason.SILENCE);
    }

    @Test
    void whoIsOutIsAskedNothingMore() {
        var entry = aWebDeveloper();
        entry.leave(LeavingReason.PLACED, "");

        assertThatThrownBy(() -> entry.ask(TODAY)).hasMessageContaining("« sortie »");
        assertThatThrownBy(entry::remind).hasMessageContaining("Aucune réponse");
        assertThatThrownBy(() -> entry.leave(LeavingReason.NO, "")).hasMessageContaining("« sortie »");
    }

    @Test
    void aNewVerdictRenewsAPlaceAndGivesItBackToWhoHadLeft() {
        var entry = aWebDeveloper();
        var later = TODAY.plusMonths(2);
        entry.leave(LeavingReason.NO, "");

        var event = entry.renew(afterTraining("M1855", "DAT-SQL"), later, SIX_MONTHS);

        assertThat(event.kind()).isEqualTo(PoolKind.EMPLOYABLE_AFTER_TRAINING);
        assertThat(entry.isFound()).isTrue();
        assertThat(entry.snapshot().enteredOn()).isEqualTo(later);
        assertThat(entry.snapshot().reason()).isEmpty();
    }

    @Test
    void anotherReasonMustBeTold() {
        assertThatThrownBy(() -> aWebDeveloper().leave(LeavingReason.OTHER, " "))
                .hasMessageContaining("note");
        assertThat(aWebDeveloper()
                        .leave(LeavingReason.OTHER, "A déménagé à Lyon.")
                        .reason())
                .isEqualTo(LeavingReason.OTHER);
    }

    @Test
    void onlyRetainedPeopleHaveAPlace() {
        assertThat(PoolKind.of(Decision.REDIRECTED)).isEmpty();
        assertThat(PoolKind.of(Decision.EMPLOYABLE)).contains(PoolKind.EMPLOYABLE);
    }

    @Test
    void aPlaceIsRestoredAsItWas() {
        var entry = someoneAsked();

        assertThat(PoolEntry.restore(entry.snapshot()).snapshot()).isEqualTo(entry.snapshot());
    }
}
