package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aPhone;
import static fr.numericemploi.domain.candidates.People.aSisterWithTheSamePhone;
import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static fr.numericemploi.domain.candidates.Prescriptions.aPrescriptionOf;
import static fr.numericemploi.domain.candidates.Prescriptions.anAgency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Contact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

public abstract class CandidatesContract extends PortContract {
    protected abstract Candidates candidates();

    protected abstract CandidateNumbers numbers();

    protected abstract Prescriptions prescriptions();

    protected abstract CandidateCards cards();

    @Test
    void aFileIsFoundAgain() {
        var file = aFileOf(aLongTermUnemployedDeveloper());

        save(file);

        assertThat(find(file).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(file.snapshot());
    }

    @Test
    void nobodyIsFoundUnderAnUnknownId() {
        var unknown = new CandidateId(UUID.randomUUID());

        assertThat(inTransaction(() -> candidates().find(unknown))).isEmpty();
        assertThat(inTransaction(() -> cards().of(List.of(unknown)))).isEmpty();
    }

    @Test
    void aPersonIsRecognisedByAnythingThatWasEverTold() {
        var person = aLongTermUnemployedDeveloper();
        var file = aFileOf(person);
        file.change(new Contact(
                Optional.empty(), Optional.of(aPhone()), person.contact().commune()));
        save(file);

        var alike = inTransaction(
                () -> candidates().recognisedBy(aSisterWithTheSamePhone(person).keys()));

        assertThat(alike)
                .extracting(known -> known.snapshot().id())
                .containsExactly(file.snapshot().id());
        assertThat(inTransaction(() ->
                        candidates().recognisedBy(aLongTermUnemployedDeveloper().keys())))
                .isEmpty();
    }

    @Test
    void whoWasErasedIsRecognisedNoMore() {
        var person = aLongTermUnemployedDeveloper();
        var file = aFileOf(person);
        save(file);
        var erased = find(file);
        erased.erase();

        save(erased);

        assertThat(find(file).snapshot().person()).isEmpty();
        assertThat(inTransaction(() -> candidates().recognisedBy(person.keys())))
                .isEmpty();
        assertThat(inTransaction(() -> cards().of(List.of(file.snapshot().id()))))
                .isEmpty();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var file = aFileOf(aLongTermUnemployedDeveloper());
        save(file);
        var mine = find(file);
        var theirs = find(file);
        theirs.accepted();
        save(theirs);

        mine.declined();

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void numbersRiseWithinAYear() {
        var year = ThreadLocalRandom.current().nextInt(3000, 9999);

        assertThat(inTransaction(() -> numbers().next(year))).isEqualTo(1);
        assertThat(inTransaction(() -> numbers().next(year))).isEqualTo(2);
        assertThat(inTransaction(() -> numbers().next(year + 10_000))).isEqualTo(1);
    }

    @Test
    void aCardNamesTheAgenciesThatPrescribed() {
        var person = aLongTermUnemployedDeveloper();
        var file = aFileOf(person);
        save(file);
        var by = anAgency();
        inTransaction(() ->
                prescriptions().save(aPrescriptionOf(person, file.snapshot().id(), by)));

        var card =
                inTransaction(() -> cards().of(List.of(file.snapshot().id()))).get(0);

        assertThat(card.prescribers()).containsExactly(by.agency());
        assertThat(card.fullName()).isEqualTo(person.fullName());
        assertThat(card.skills()).isEqualTo(person.profile().skills());
    }

    private void save(Candidate file) {
        inTransaction(() -> candidates().save(file));
    }

    private Candidate find(Candidate file) {
        return inTransaction(() -> candidates().find(file.snapshot().id())).orElseThrow();
    }
}
