package fr.numericemploi.domain.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.married;
import static fr.numericemploi.domain.candidates.Prescriptions.INFORMED;
import static fr.numericemploi.domain.candidates.Prescriptions.MONDAY;
import static fr.numericemploi.domain.candidates.Prescriptions.aPrescriptionOf;
import static fr.numericemploi.domain.candidates.Prescriptions.anAgencyThatCallsIt;
import static fr.numericemploi.domain.candidates.Prescriptions.anUndecidedPrescriptionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrescriptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private final Person martine = aLongTermUnemployedDeveloper();
    private final CandidateId file = new CandidateId(UUID.randomUUID());
    private final Prescriber agency = anAgencyThatCallsIt("2026-0317");
    private final Prescription prescription = aPrescriptionOf(martine, file, agency);

    @Test
    void itGoesStepByStep() {
        prescription.accept(MONDAY);
        prescription.invited(DAY, MONDAY);
        prescription.attended(true, MONDAY);
        prescription.decided(Decision.EMPLOYABLE, MONDAY);

        assertThat(prescription.snapshot().steps())
                .extracting(Step::status)
                .containsExactly(Status.RECEIVED, Status.ACCEPTED, Status.INVITED, Status.SEEN, Status.DECIDED);
        assertThat(prescription.snapshot().day()).contains(DAY);
        assertThat(prescription.snapshot().decision()).contains(Decision.EMPLOYABLE);
    }

    @Test
    void itIsAcceptedOrDeclinedOnce() {
        prescription.accept(MONDAY);

        assertThatThrownBy(() -> prescription.accept(MONDAY)).hasMessageContaining("« acceptée »");
        assertThatThrownBy(() -> prescription.decline(new Refusal(DeclineReason.UNREACHABLE, ""), MONDAY))
                .hasMessageContaining("« déclinée »");
    }

    @Test
    void aDoubtfulOneIsDecidedAsADuplicateFirst() {
        var doubtful = anUndecidedPrescriptionOf(martine, agency);

        assertThatThrownBy(() -> doubtful.accept(MONDAY)).hasMessageContaining("« doublon à examiner »");
        doubtful.attachTo(file, MONDAY);

        assertThat(doubtful.accept(MONDAY).candidate()).isEqualTo(file);
    }

    @Test
    void onceAcceptedItCatchesUpWithThePerson() {
        prescription.accept(MONDAY);
        prescription.invited(DAY, MONDAY);
        var second = aPrescriptionOf(married(martine), file, Prescriptions.anAgency());
        second.accept(MONDAY);

        second.catchUpWith(prescription, MONDAY);

        assertThat(second.status()).isEqualTo(Status.INVITED);
        assertThat(second.snapshot().day()).contains(DAY);
    }

    @Test
    void theReasonOtherWantsAComment() {
        assertThatThrownBy(() -> new Refusal(DeclineReason.OTHER, " ")).hasMessageContaining("commentaire");
        assertThat(new Refusal(DeclineReason.NOT_AVAILABLE, null).comment()).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsTheSame() {
        assertThat(prescription.saysTheSame(martine, INFORMED)).isTrue();
        assertThat(prescription.saysTheSame(married(martine), INFORMED)).isFalse();
        assertThat(prescription.saysTheSame(martine, new Consent("2026-02", INFORMED.givenOn())))
                .isFalse();
    }

    @Test
    void onceErasedOnlyThatItHappenedIsLeft() {
        prescription.decline(new Refusal(DeclineReason.OTHER, "Martine Schneider part à Lyon."), MONDAY);

        prescription.erase(MONDAY);

        assertThat(prescription.snapshot().told()).isEmpty();
        assertThat(prescription.snapshot().prescriber().reference()).isEmpty();
        assertThat(prescription.snapshot().refusal().map(Refusal::comment)).contains("Commentaire effacé.");
        assertThat(prescription.snapshot().candidate()).isEqualTo(Optional.of(file));
    }
}
