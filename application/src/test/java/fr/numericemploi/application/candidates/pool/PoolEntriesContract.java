package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.TODAY;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static fr.numericemploi.domain.candidates.pool.Pool.anEntryOf;
import static fr.numericemploi.domain.candidates.pool.Pool.someoneAsked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class PoolEntriesContract extends PortContract {
    protected abstract PoolEntries entries();

    protected abstract PoolEntryViews views();

    @Test
    void aPlaceIsFoundAgainByItsIdAndItsPerson() {
        var entry = someoneAsked();

        save(entry);

        assertThat(List.of(find(entry), ofSamePerson(entry))).allSatisfy(found -> assertThat(found.snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(entry.snapshot()));
    }

    @Test
    void nobodyIsFoundUnderAnUnknownId() {
        var unknown = new PoolEntryId(UUID.randomUUID());

        assertThat(inTransaction(() -> entries().find(unknown))).isEmpty();
        assertThat(inTransaction(() -> entries().of(aWebDeveloper().snapshot().candidate())))
                .isEmpty();
        assertThat(views().view(unknown)).isEmpty();
    }

    @Test
    void aPersonHasOnePlaceOnly() {
        var entry = aWebDeveloper();
        save(entry);

        assertThatThrownBy(() -> save(anEntryOf(entry.snapshot().candidate()))).hasMessageContaining("a changé");
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var entry = aWebDeveloper();
        save(entry);
        var mine = find(entry);
        var theirs = find(entry);
        theirs.ask(TODAY);
        save(theirs);

        mine.leave(LeavingReason.NO, "");

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void placesAreDueWhenTheyExpireAndWhenAnAnswerIsLate() {
        var expired = aWebDeveloper();
        var asked = someoneAsked();
        save(expired);
        save(asked);

        assertThat(dueOn("2026-03-16", "2026-03-15"))
                .doesNotContain(asked.snapshot().id());
        assertThat(dueOn("2026-03-17", "2026-03-15")).contains(asked.snapshot().id());
        assertThat(dueOn("2026-09-01", "2026-03-15"))
                .doesNotContain(expired.snapshot().id());
        assertThat(dueOn("2026-09-02", "2026-03-15"))
                .contains(expired.snapshot().id());
    }

    @Test
    void aReminderIsDueBeforeTheLastDayToAnswer() {
        var asked = someoneAsked();
        save(asked);

        assertThat(dueOn("2026-03-08", "2026-03-15"))
                .doesNotContain(asked.snapshot().id());
        assertThat(dueOn("2026-03-09", "2026-03-16")).contains(asked.snapshot().id());
    }

    @Test
    void whoWasRemindedOrHasLeftIsNotDueAgain() {
        var reminded = someoneAsked();
        reminded.remind();
        var gone = aWebDeveloper();
        gone.leave(LeavingReason.OTHER, "A déménagé à Lyon.");
        save(reminded);
        save(gone);

        assertThat(dueOn("2026-03-16", "2026-03-23"))
                .doesNotContain(reminded.snapshot().id());
        assertThat(dueOn("2027-03-16", "2027-03-23"))
                .doesNotContain(gone.snapshot().id());
        assertThat(views().view(gone.snapshot().id()).orElseThrow().reason()).contains(LeavingReason.OTHER);
    }

    @Test
    void placesAreListedByTerritoryAndStatusPageByPage() {
        for (int i = 0; i < 3; i++) {
            save(someoneAsked());
        }
        var alsace = Optional.of(aWebDeveloper().snapshot().territory());
        var asked = Optional.of(PoolStatus.ASKED);

        var first = views().list(alsace, asked, new PageRequest(Optional.empty(), 2));
        var second = views().list(alsace, asked, new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2).allMatch(view -> view.status() == PoolStatus.ASKED);
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
    }

    /** All that are due on that day, each taken out of the way of the next. */
    private List<PoolEntryId> dueOn(String today, String remindUntil) {
        return inTransaction(() -> {
            var due = new ArrayList<PoolEntryId>();
            for (var next = claim(today, remindUntil); next.isPresent(); next = claim(today, remindUntil)) {
                var entry = next.get();
                due.add(entry.snapshot().id());
                entry.leave(LeavingReason.SILENCE, "");
                entries().save(entry);
            }
            return due;
        });
    }

    private Optional<PoolEntry> claim(String today, String remindUntil) {
        return entries().claimDue(LocalDate.parse(today), LocalDate.parse(remindUntil));
    }

    private void save(PoolEntry entry) {
        inTransaction(() -> entries().save(entry));
    }

    private PoolEntry find(PoolEntry entry) {
        return inTransaction(() -> entries().find(entry.snapshot().id())).orElseThrow();
    }

    private PoolEntry ofSamePerson(PoolEntry entry) {
        return inTransaction(() -> entries().of(entry.snapshot().candidate())).orElseThrow();
    }
}
