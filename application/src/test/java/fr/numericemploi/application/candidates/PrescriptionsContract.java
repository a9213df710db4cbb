package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aDropoutWithoutAnIdentifier;
import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aNamesakeOf;
import static fr.numericemploi.domain.candidates.Prescriptions.MONDAY;
import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static fr.numericemploi.domain.candidates.Prescriptions.aPrescriptionOf;
import static fr.numericemploi.domain.candidates.Prescriptions.anAgency;
import static fr.numericemploi.domain.candidates.Prescriptions.anAgencyThatCallsIt;
import static fr.numericemploi.domain.candidates.Prescriptions.anUndecidedPrescriptionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

public abstract class PrescriptionsContract extends PortContract {
    protected abstract Candidates candidates();

    protected abstract Prescriptions prescriptions();

    @Test
    void whatAnAgencyToldIsFoundAgain() {
        var prescription = aPrescription();
        prescription.decline(new Refusal(DeclineReason.UNREACHABLE, "Trois appels."), MONDAY);

        save(prescription);

        assertThat(found(prescription))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(prescription.snapshot());
    }

    @Test
    void anAgencyGivesAReferenceOnce() {
        var by = anAgencyThatCallsIt("R-1");
        var first = anUndecidedPrescriptionOf(aLongTermUnemployedDeveloper(), by);
        save(first);

        assertThat(inTransaction(() -> prescriptions().named(by.agency(), new AgencyReference("R-1"))))
                .map(named -> named.snapshot().id())
                .contains(first.snapshot().id());
        assertThatThrownBy(() -> save(anUndecidedPrescriptionOf(aDropoutWithoutAnIdentifier(), by)))
                .hasMessageContaining("R-1");
        save(anUndecidedPrescriptionOf(aDropoutWithoutAnIdentifier(), anAgencyThatCallsIt("R-1")));
    }

    @Test
    void whatTheAgencyToldAboutSomebodyAlikeIsFoundByItsKeys() {
        var person = aLongTermUnemployedDeveloper();
        var by = anAgency();
        var first = anUndecidedPrescriptionOf(person, by);
        var second = anUndecidedPrescriptionOf(aNamesakeOf(person), by);
        save(first);
        save(second);
        save(anUndecidedPrescriptionOf(person, anAgency()));

        var telling = inTransaction(() -> prescriptions().telling(by.agency(), person.keys()));

        assertThat(telling)
                .extracting(told -> told.snapshot().id())
                .containsExactlyInAnyOrder(
                        first.snapshot().id(), second.snapshot().id());
        assertThat(inTransaction(() -> prescriptions().telling(by.agency(), Set.of())))
                .isEmpty();
    }

    @Test
    void allPrescriptionsOfAPersonAreFound() {
        var file = aFile();
        var person = file.snapshot().person().orElseThrow();
        save(aPrescriptionOf(person, file.snapshot().id(), anAgency()));
        save(aPrescriptionOf(person, file.snapshot().id(), anAgency()));

        assertThat(inTransaction(() -> prescriptions().about(file.snapshot().id())))
                .hasSize(2);
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var prescription = aPrescription();
        save(prescription);
        var mine = Prescription.restore(found(prescription));
        var theirs = Prescription.restore(found(prescription));
        theirs.decline(new Refusal(DeclineReason.UNREACHABLE, ""), MONDAY);
        save(theirs);

        mine.accept(MONDAY);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void nothingPersonalIsLeftOnceErased() {
        var prescription = aPrescription();
        save(prescription);
        var erased = Prescription.restore(found(prescription));
        erased.erase(MONDAY);

        save(erased);

        assertThat(found(prescription).told()).isEmpty();
    }

    private Prescription aPrescription() {
        var file = aFile().snapshot();
        return aPrescriptionOf(file.person().orElseThrow(), file.id(), anAgency());
    }

    private Candidate aFile() {
        var file = aFileOf(aLongTermUnemployedDeveloper());
        inTransaction(() -> candidates().save(file));
        return file;
    }

    private void save(Prescription prescription) {
        inTransaction(() -> prescriptions().save(prescription));
    }

    private Prescription.Snapshot found(Prescription prescription) {
        return inTransaction(() -> prescriptions().find(prescription.snapshot().id()))
                .orElseThrow()
                .snapshot();
    }
}
