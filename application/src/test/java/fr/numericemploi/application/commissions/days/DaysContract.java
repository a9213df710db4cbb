package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALICE;
import static fr.numericemploi.domain.commissions.days.Days.DATE;
import static fr.numericemploi.domain.commissions.days.Days.aDraft;
import static fr.numericemploi.domain.commissions.days.Days.aMorning;
import static fr.numericemploi.domain.commissions.days.Days.aPlannedDay;
import static fr.numericemploi.domain.commissions.days.Days.aPublishedDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.InterviewViews;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.InvitationId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class DaysContract extends PortContract {
    protected abstract Days days();

    protected abstract DayViews views();

    protected abstract InterviewViews interviews();

    @Test
    void whatWasSavedIsFoundAgain() {
        var day = aPublishedDay();

        save(day);

        assertThat(find(day.snapshot().id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(day.snapshot());
    }

    @Test
    void anUnknownDayIsNotFound() {
        assertThat(inTransaction(() -> days().find(new SelectionDayId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(inTransaction(() -> days().inviting(new InvitationId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void aDayIsFoundByEachOfItsInvitations() {
        var day = aPublishedDay();
        save(day);
        var invitation = day.snapshot().arrangement().guests().invitee(ALICE).invitation();

        var found = inTransaction(() -> days().inviting(invitation)).orElseThrow();

        assertThat(found.snapshot().id()).isEqualTo(day.snapshot().id());
    }

    @Test
    void aDayThatIsTakenIsTheLatest() {
        var day = aPublishedDay();
        save(day);
        var invitation = day.snapshot().arrangement().guests().invitee(ALICE).invitation();

        var taken = inTransaction(() -> {
            var read = days().inviting(invitation).orElseThrow();
            return days().take(read.snapshot().id()).orElseThrow();
        });

        assertThat(taken.snapshot().version())
                .isEqualTo(find(day.snapshot().id()).snapshot().version());
        assertThat(inTransaction(() -> days().take(new SelectionDayId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var day = aPlannedDay();
        save(day);
        var mine = find(day.snapshot().id());
        var theirs = find(day.snapshot().id());
        theirs.exclude(ALICE, true);
        save(theirs);

        mine.publish(DATE.atStartOfDay());

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void onlyPublishedDaysOfTheDateWhereNobodyWasRemindedAreToRemind() {
        var published = aPublishedDay();
        var planned = aPlannedDay();
        var reminded = aPublishedDay();
        reminded.remind();
        save(published);
        save(planned);
        save(reminded);

        assertThat(inTransaction(() -> days().toRemind(DATE)))
                .extracting(day -> day.snapshot().id())
                .contains(published.snapshot().id())
                .doesNotContain(planned.snapshot().id(), reminded.snapshot().id());
        assertThat(inTransaction(() -> days().toRemind(DATE.plusDays(1)))).isEmpty();
    }

    @Test
    void interviewsAreToldOfPublishedDaysOnly() {
        var published = aPublishedDay();
        var planned = aPlannedDay();
        save(published);
        save(planned);

        assertThat(inTransaction(
                        () -> interviews().interviews(published.snapshot().id())))
                .hasSize(3)
                .extracting(InterviewView::start)
                .isSorted();
        assertThat(inTransaction(
                        () -> interviews().interviews(planned.snapshot().id())))
                .isEmpty();
    }

    @Test
    void aListIsPagedTheLatestFirst() {
        var territory = new TerritoryCode(
                "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
        for (int i = 0; i < 3; i++) {
            save(SelectionDay.open(new SelectionDayId(UUID.randomUUID()), territory, aMorning()));
        }
        save(aDraft());

        var first = views().list(Optional.of(territory), new PageRequest(Optional.empty(), 2));
        var second = views().list(Optional.of(territory), new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    private void save(SelectionDay day) {
        inTransaction(() -> days().save(day));
    }

    private SelectionDay find(SelectionDayId id) {
        return inTransaction(() -> days().find(id)).orElseThrow();
    }
}
