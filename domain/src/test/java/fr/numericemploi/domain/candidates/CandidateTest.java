package fr.numericemploi.domain.candidates;

import static fr.numericemploi.domain.candidates.People.aDropoutWithoutAnIdentifier;
import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aNamesakeOf;
import static fr.numericemploi.domain.candidates.People.aPhone;
import static fr.numericemploi.domain.candidates.People.aSisterWithTheSamePhone;
import static fr.numericemploi.domain.candidates.People.married;
import static fr.numericemploi.domain.candidates.People.withoutIdentifier;
import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private final Person martine = aLongTermUnemployedDeveloper();
    private final Candidate file = aFileOf(martine);

    @Test
    void theSameIdentifierAndBirthDateAreTheSamePersonUnderAnyName() {
        assertThat(file.isCertainly(married(martine))).isTrue();
    }

    @Test
    void theSameIdentifierWithAnotherNameAndBirthDateIsDoubtful() {
        var typo = People.withTheIdentifierOf(martine, aDropoutWithoutAnIdentifier());

        assertThat(file.likeness(typo)).containsExactly(Likeness.FRANCE_TRAVAIL_ID);
        assertThat(file.isCertainly(typo)).isFalse();
    }

    @Test
    void theSameNameBirthDateAndAddressAreTheSamePerson() {
        assertThat(file.isCertainly(withoutIdentifier(martine))).isTrue();
        assertThat(aFileOf(withoutIdentifier(martine)).isCertainly(martine)).isTrue();
    }

    @Test
    void twoIdentifiersThatDifferTakeTheCertaintyAway() {
        var other = People.withTheIdentifierOf(aLongTermUnemployedDeveloper(), martine);

        assertThat(file.likeness(other))
                .containsExactlyInAnyOrder(Likeness.NAME_AND_BIRTH_DATE, Likeness.EMAIL, Likeness.PHONE);
        assertThat(file.isCertainly(other)).isFalse();
    }

    @Test
    void aNamesakeBornTheSameDayIsDoubtful() {
        assertThat(file.likeness(aNamesakeOf(martine))).containsExactly(Likeness.NAME_AND_BIRTH_DATE);
        assertThat(file.isCertainly(aNamesakeOf(martine))).isFalse();
    }

    @Test
    void aPhoneIsSharedByAFamilyAndProvesNothing() {
        var sister = aSisterWithTheSamePhone(martine);

        assertThat(file.likeness(sister)).containsExactly(Likeness.PHONE);
        assertThat(file.isCertainly(sister)).isFalse();
    }

    @Test
    void somebodyElseIsNotAlikeAtAll() {
        assertThat(file.likeness(aLongTermUnemployedDeveloper())).isEmpty();
    }

    @Test
    void aFurtherPrescriptionIsRememberedAndOverwritesNothing() {
        var now = married(martine);

        file.prescribedAgain(now);

        assertThat(file.snapshot().person()).contains(martine);
        assertThat(file.likeness(now)).hasSize(4);
    }

    @Test
    void aPersonIsAcceptedInvitedSeenAndDecided() {
        file.accepted();

        assertThat(file.invited(DAY))
                .isEqualTo(new CandidateInvited(file.snapshot().id(), DAY));
        file.attended(true);
        file.decided(Decision.EMPLOYABLE_AFTER_TRAINING);

        assertThat(file.snapshot().status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void whoIsOnTheWayStaysThereWhateverBecomesOfAnotherPrescription() {
        file.accepted();
        file.invited(DAY);

        file.accepted();
        file.declined();

        assertThat(file.snapshot().status()).isEqualTo(Status.INVITED);
    }

    @Test
    void whoWasDeclinedOrDecidedMayComeBack() {
        file.declined();
        file.accepted();
        file.invited(DAY);
        file.attended(true);
        file.decided(Decision.REDIRECTED);

        file.accepted();

        assertThat(file.snapshot().status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void nobodyIsInvitedUnaccepted() {
        assertThatThrownBy(() -> file.invited(DAY)).hasMessageContaining("« reçue »");
    }

    @Test
    void anErasedFileSaysNothingAndLearnsNothing() {
        file.erase();

        assertThat(file.snapshot().person()).isEmpty();
        assertThat(file.likeness(martine)).isEmpty();
        var moved = new Contact(
                Optional.empty(), Optional.of(aPhone()), martine.contact().commune());
        assertThatThrownBy(() -> file.change(moved)).hasMessageContaining("effacées");
        assertThatThrownBy(() -> file.prescribedAgain(martine)).hasMessageContaining("effacées");
        assertThatThrownBy(file::erase).hasMessageContaining("effacées");
    }
}
