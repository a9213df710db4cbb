package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.application.commissions.evaluation.CommissionOffice.DAY;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.HELD_ON;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.TWO_MEMBERS;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.afterTraining;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.employable;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.redirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.People;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeliberationsTest {
    private final CommissionOffice office = new CommissionOffice();
    private final CandidateId developer = office.interviewed(People.aLongTermUnemployedDeveloper());
    private final CandidateId dropout = office.interviewed(People.aDropoutWithoutAnIdentifier());

    @Test
    void atTheClosureVerdictsTakeEffectAndTheMinutesComeOut() {
        var sitting = openedOnRatedPeople();
        assertThatThrownBy(() -> office.minutes.of(sitting)).hasMessageContaining("clôture");
        decide(sitting, developer, employable());
        decide(sitting, dropout, redirected("Reprendre une remise à niveau.", HELD_ON.plusMonths(6)));
        assertThat(office.files.card(developer).status()).isEqualTo(Status.SEEN);

        office.deliberations.close(sitting, version(sitting));

        assertThat(office.files.card(developer).status()).isEqualTo(Status.DECIDED);
        assertThat(office.desk.poolEntries.of(developer)).isPresent();
        assertThat(office.desk.poolEntries.of(dropout)).isEmpty();
        assertThat(new String(office.minutes.of(sitting), StandardCharsets.UTF_8))
                .contains("Alsace", "A. Premier, présidente", "Reprendre une remise à niveau.", "18 septembre 2016");
    }

    @Test
    void theAgendaIsEverybodyWhoWasSeenAndNobodyElse() {
        var absent = office.invited(People.aLongTermUnemployedDeveloper(), Attendance.ABSENT);
        var sitting = openedOnRatedPeople();

        assertThat(office.deliberations.sitting(sitting).agenda())
                .extracting(SittingView.Item::candidate)
                .containsExactlyInAnyOrder(developer.value(), dropout.value());
        assertThatThrownBy(() -> decide(sitting, absent, employable())).hasMessageContaining("ordre du jour");
    }

    @Test
    void theCommissionSitsOnceTheDayIsClosedAndNotInTheFuture() {
        assertThatThrownBy(() -> office.deliberations.open(DAY, HELD_ON.minusDays(1), TWO_MEMBERS))
                .hasMessageContaining("18/03/2016");
        assertThatThrownBy(() -> office.deliberations.open(DAY, HELD_ON.plusDays(1), TWO_MEMBERS))
                .hasMessageContaining("aujourd'hui");

        var other = new CommissionOffice();
        other.closed = false;
        other.interviewed(People.aLongTermUnemployedDeveloper());

        assertThatThrownBy(() -> other.deliberations.open(DAY, HELD_ON, TWO_MEMBERS))
                .hasMessageContaining("journée close");
    }

    @Test
    void whoeverHadTheFileErasedMeanwhileStopsNobody() {
        var sitting = openedOnRatedPeople();
        decide(sitting, developer, employable());
        office.desk.erasure.erase(dropout);

        office.deliberations.close(sitting, version(sitting));

        assertThat(office.deliberations.sitting(sitting).agenda()).hasSize(1);
        assertThat(office.files.card(developer).status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void noVerdictWithoutTheWholePanelsRatings() {
        var sitting = opened();

        assertThatThrownBy(() -> decide(sitting, developer, employable()))
                .hasMessageContaining("toutes les notes du jury");
    }

    @Test
    void aSittingClosesWithItsQuorumAndWithEveryVerdict() {
        var sitting = openedOnRatedPeople();
        decide(sitting, developer, afterTraining());
        assertThatThrownBy(() -> office.deliberations.close(sitting, version(sitting)))
                .hasMessageContaining("1 décision");

        decide(sitting, dropout, employable());
        office.deliberations.attend(sitting, version(sitting), TWO_MEMBERS.subList(0, 1));

        assertThatThrownBy(() -> office.deliberations.close(sitting, version(sitting)))
                .hasMessageContaining("quorum");
        assertThat(office.files.card(developer).status()).isEqualTo(Status.SEEN);
    }

    @Test
    void whoReadAnOlderVersionChangesNothing() {
        var sitting = openedOnRatedPeople();
        var read = version(sitting);
        decide(sitting, developer, employable());

        assertThatThrownBy(
                        () -> office.deliberations.decide(new GiveVerdict(sitting, read, developer, afterTraining())))
                .hasMessageContaining("a changé");
    }

    @Test
    void theSittingOfAnotherTerritoryDoesNotExist() {
        var sitting = opened();

        office.desk.caller.set(Callers.aCommissionMemberOf("NANCY"));

        assertThatThrownBy(() -> office.deliberations.sitting(sitting)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.deliberations.sittingOf(DAY)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.deliberations.open(DAY, HELD_ON, TWO_MEMBERS))
                .hasMessageContaining("n'existe pas");
    }

    private SittingId openedOnRatedPeople() {
        office.ratedAlike(developer);
        office.ratedAlike(dropout);
        return opened();
    }

    private SittingId opened() {
        office.desk.asCoordinator();
        return office.deliberations.open(DAY, HELD_ON, TWO_MEMBERS);
    }

    private void decide(SittingId sitting, CandidateId person, Verdict verdict) {
        office.deliberations.decide(new GiveVerdict(sitting, version(sitting), person, verdict));
    }

    private long version(SittingId sitting) {
        return office.deliberations.sitting(sitting).version();
    }
}
