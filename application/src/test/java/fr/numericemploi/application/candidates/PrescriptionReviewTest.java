package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.married;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import fr.numericemploi.domain.candidates.PrescriptionDeclined;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Refusal;
import fr.numericemploi.domain.candidates.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrescriptionReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);
    private static final Refusal NOT_NOW = new Refusal(DeclineReason.NOT_AVAILABLE, "");

    private final InMemoryDesk desk = new InMemoryDesk();
    private final Person martine = aLongTermUnemployedDeveloper();

    @Test
    void acceptingAPrescriptionAcceptsThePerson() {
        var receipt = desk.prescribes(desk.agency, martine);
        var id = receipt.candidate().orElseThrow();
        desk.asCoordinator();

        desk.review.accept(receipt.prescription());

        assertThat(statusOf(id)).isEqualTo(Status.ACCEPTED);
        assertThat(desk.journal.events()).contains(new PrescriptionAccepted(receipt.prescription(), id, desk.agency));
    }

    @Test
    void aPersonIsDeclinedWithTheLastWaitingPrescription() {
        var first = desk.prescribes(desk.agency, martine);
        var second = desk.prescribes(desk.otherAgency, married(martine));
        var id = first.candidate().orElseThrow();
        desk.asCoordinator();

        desk.review.decline(first.prescription(), NOT_NOW);
        assertThat(statusOf(id)).isEqualTo(Status.RECEIVED);
        desk.review.decline(second.prescription(), NOT_NOW);

        assertThat(statusOf(id)).isEqualTo(Status.DECLINED);
        assertThat(desk.journal.events())
                .contains(new PrescriptionDeclined(
                        second.prescription(), id, desk.otherAgency, DeclineReason.NOT_AVAILABLE));
    }

    @Test
    void whatHappensToThePersonHappensToAllAcceptedPrescriptionsAndToNoOther() {
        var id = desk.accepts(martine);
        var late = desk.prescribes(desk.otherAgency, married(martine)).prescription();
        desk.progress.invited(id, DAY);
        assertThat(viewOf(late).status()).isEqualTo(Status.RECEIVED);

        desk.asCoordinator();
        desk.review.accept(late);
        assertThat(viewOf(late).day()).contains(DAY);
        desk.progress.attended(id, true);
        desk.progress.decided(id, Decision.EMPLOYABLE);

        assertThat(viewOf(late).steps())
                .extracting(StepView::status)
                .containsExactly(Status.RECEIVED, Status.ACCEPTED, Status.INVITED, Status.SEEN, Status.DECIDED);
        assertThat(viewOf(late).decision()).contains(Decision.EMPLOYABLE);
    }

    @Test
    void whoMissedADayMayBeInvitedToAnother() {
        var id = desk.accepts(martine);
        desk.progress.invited(id, DAY);
        desk.progress.attended(id, false);

        desk.progress.invited(id, DAY.plusMonths(1));

        assertThat(statusOf(id)).isEqualTo(Status.INVITED);
    }

    @Test
    void onlyTheCoordinatorOfTheAgencysTerritoryDecides() {
        var receipt = desk.prescribes(desk.agency, martine);

        assertThatThrownBy(() -> desk.review.accept(receipt.prescription())).hasMessageContaining("rôle");
        desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.review.decline(receipt.prescription(), NOT_NOW))
                .hasMessageContaining("n'existe pas");
    }

    private Status statusOf(CandidateId id) {
        return desk.candidates.find(id).orElseThrow().snapshot().status();
    }

    private PrescriptionView viewOf(PrescriptionId id) {
        return desk.told.view(id).orElseThrow();
    }
}
