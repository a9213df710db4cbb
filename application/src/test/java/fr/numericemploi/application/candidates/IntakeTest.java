package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aSisterWithTheSamePhone;
import static fr.numericemploi.domain.candidates.People.married;
import static fr.numericemploi.domain.candidates.Recognition.DUPLICATE_TO_DECIDE;
import static fr.numericemploi.domain.candidates.Recognition.KNOWN_CANDIDATE;
import static fr.numericemploi.domain.candidates.Recognition.NEW_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidatePrescribed;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.CandidateRegistered;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.DuplicateSuspected;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Refusal;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.situations.ASituation;
import fr.numericemploi.domain.situations.FileId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private final InMemoryDesk desk = new InMemoryDesk();
    private final Person martine = aLongTermUnemployedDeveloper();

    @Test
    void anUnknownPersonGetsAFileWithTheNextReferenceOfTheYear() {
        var first = desk.prescribes(desk.agency, martine);
        var second = desk.prescribes(desk.agency, aLongTermUnemployedDeveloper());

        assertThat(first.outcome()).isEqualTo(NEW_CANDIDATE);
        assertThat(first.reference()).contains(new CandidateReference("NE-2026-00001"));
        assertThat(second.reference()).contains(new CandidateReference("NE-2026-00002"));
        var id = first.candidate().orElseThrow();
        assertThat(desk.journal.events())
                .startsWith(
                        new CandidateRegistered(id, first.reference().orElseThrow(), Agencies.ALSACE),
                        new CandidatePrescribed(first.prescription(), first.candidate(), desk.agency, NEW_CANDIDATE));
    }

    @Test
    void aPersonWhoIsCertainlyKnownGetsASecondPrescriptionAndNoSecondFile() {
        var first = desk.prescribes(desk.agency, martine);

        var second = desk.prescribes(desk.otherAgency, married(martine));

        assertThat(second.outcome()).isEqualTo(KNOWN_CANDIDATE);
        assertThat(second.candidate()).isEqualTo(first.candidate());
        assertThat(desk.candidates.all()).hasSize(1);
        assertThat(desk.candidates.all().get(0).person()).contains(martine);
    }

    @Test
    void whereItIsDoubtfulACoordinatorHasToDecide() {
        var first = desk.prescribes(desk.agency, martine);

        var second = desk.prescribes(desk.otherAgency, aSisterWithTheSamePhone(martine));

        assertThat(second.outcome()).isEqualTo(DUPLICATE_TO_DECIDE);
        assertThat(second.candidate()).isEmpty();
        assertThat(desk.journal.events())
                .contains(new DuplicateSuspected(
                        second.prescription(), Set.of(first.candidate().orElseThrow())));
    }

    @Test
    void whatTheSameAgencyTellsTwiceIsTakenOnce() {
        var first = desk.prescribes(desk.agency, martine, "R-1");
        var happened = desk.journal.events().size();

        var withReference = desk.prescribes(desk.agency, martine, "R-1");
        var without = desk.prescribes(desk.agency, martine);

        assertThat(withReference.repeated()).isTrue();
        assertThat(without.prescription()).isEqualTo(first.prescription());
        assertThat(without.outcome()).isEqualTo(NEW_CANDIDATE);
        assertThat(desk.journal.events()).hasSize(happened);
    }

    @Test
    void aDoubtfulPersonToldTwiceIsOneCase() {
        desk.prescribes(desk.agency, martine);
        var sister = aSisterWithTheSamePhone(martine);
        desk.prescribes(desk.otherAgency, sister);

        var again = desk.prescribes(desk.otherAgency, sister);

        assertThat(again.repeated()).isTrue();
        assertThat(again.outcome()).isEqualTo(DUPLICATE_TO_DECIDE);
        assertThat(desk.duplicates.all()).hasSize(1);
    }

    @Test
    void anAgencyGivesAReferenceToOnePrescriptionOnly() {
        desk.prescribes(desk.agency, martine, "R-1");

        assertThatThrownBy(() -> desk.prescribes(desk.agency, aLongTermUnemployedDeveloper(), "R-1"))
                .hasMessageContaining("R-1");
        assertThat(desk.prescribes(desk.otherAgency, aLongTermUnemployedDeveloper(), "R-1")
                        .repeated())
                .isFalse();
    }

    @Test
    void anAgencyWaitsForTheEndOfItsOwnPrescription() {
        var first = desk.prescribes(desk.agency, martine);

        assertThatThrownBy(() -> desk.prescribes(desk.agency, married(martine))).hasMessageContaining("en cours");
        desk.asCoordinator();
        desk.review.decline(first.prescription(), new Refusal(DeclineReason.NOT_AVAILABLE, ""));

        assertThat(desk.prescribes(desk.agency, married(martine)).outcome()).isEqualTo(KNOWN_CANDIDATE);
    }

    @Test
    void theSituationGoesToItsOwnStore() {
        var receipt = desk.prescribes(desk.agency, martine, ASituation.ofALongTermJobseeker());
        desk.asCoordinator();

        var situation = desk.situations.find(
                new FileId(receipt.candidate().orElseThrow().value()));

        assertThat(situation.district()).contains("QP067012");
        assertThat(desk.journal.events()).noneMatch(event -> event.toString().contains("QP067012"));
    }
}
