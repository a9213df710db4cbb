package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aNamesakeOf;
import static fr.numericemploi.domain.candidates.People.aSisterWithTheSamePhone;
import static fr.numericemploi.domain.candidates.People.withoutIdentifier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.situations.ASituation;
import fr.numericemploi.domain.situations.FileId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicateReviewTest {
    private final InMemoryDesk desk = new InMemoryDesk();
    private final Person martine = aLongTermUnemployedDeveloper();
    private final Person namesake = aNamesakeOf(martine);
    private CandidateId known;
    private PrescriptionId doubtful;

    @BeforeEach
    void somebodyMayBeKnown() {
        known = desk.prescribes(desk.agency, martine).candidate().orElseThrow();
        doubtful = desk.prescribes(desk.otherAgency, namesake, ASituation.ofALongTermJobseeker())
                .prescription();
        desk.asCoordinator();
    }

    @Test
    void theCoordinatorSeesWhyThePersonMayBeKnown() {
        var duplicate = desk.duplicateReview
                .list(new PageRequest(Optional.empty(), 10))
                .items()
                .get(0);

        assertThat(duplicate.id()).isEqualTo(doubtful.value());
        assertThat(duplicate.suspects().get(0).candidate()).isEqualTo(known.value());
        assertThat(duplicate.suspects().get(0).likeness()).containsExactly("mêmes nom, prénoms et date de naissance");
    }

    @Test
    void theSamePersonHasOneFileAndBothAgenciesTheirWords() {
        assertThat(decide(Optional.of(known))).isEqualTo(known);

        var file = desk.register.find(known);
        assertThat(desk.candidates.all()).hasSize(1);
        assertThat(file.prescriptions()).hasSize(2);
        assertThat(file.prescriptions().get(1).differences()).containsExactly("franceTravailId", "email", "phone");
        assertThat(file.person().orElseThrow().email())
                .isEqualTo(martine.contact().email().map(email -> email.value()));
        assertThat(desk.situations.find(new FileId(known.value())).district()).contains("QP067012");
    }

    @Test
    void somebodyElseGetsAFile() {
        var opened = decide(Optional.empty());

        assertThat(opened).isNotEqualTo(known);
        assertThat(desk.register.find(opened).reference()).isEqualTo("NE-2026-00002");
        assertThat(desk.followUp.find(doubtful).status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void whoGetsAFileMeanwhileIsASuspectToo() {
        var sister = aSisterWithTheSamePhone(namesake);
        var version = desk.duplicateReview.find(doubtful).version();
        desk.prescribes(desk.agency, sister);
        desk.asCoordinator();

        var suspects = desk.duplicateReview.find(doubtful).suspects();

        assertThat(suspects).hasSize(2);
        assertThatThrownBy(() -> desk.duplicateReview.decide(new DecideDuplicate(doubtful, version, Optional.empty())))
                .hasMessageContaining("a changé");
    }

    @Test
    void twoDoubtfulPrescriptionsOfOnePersonDoNotBecomeTwoFiles() {
        var third = desk.prescribes(desk.agency, withoutIdentifier(namesake)).prescription();
        desk.asCoordinator();
        var opened = decide(Optional.empty());

        assertThat(desk.duplicateReview.find(third).suspects())
                .extracting(SuspectView::candidate)
                .contains(known.value(), opened.value());
    }

    @Test
    void aCaseIsDecidedOnceAndOnlyByTheTerritorysCoordinator() {
        desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> decide(Optional.empty())).hasMessageContaining("n'existe pas");
        desk.caller.set(Callers.aCounsellorOf(desk.agency));
        assertThatThrownBy(() -> decide(Optional.empty())).hasMessageContaining("rôle");

        desk.asCoordinator();
        decide(Optional.of(known));

        assertThatThrownBy(() -> decide(Optional.of(known))).hasMessageContaining("déjà tranché");
    }

    private CandidateId decide(Optional<CandidateId> samePersonAs) {
        var version = desk.duplicateReview.find(doubtful).version();
        return desk.duplicateReview.decide(new DecideDuplicate(doubtful, version, samePersonAs));
    }
}
