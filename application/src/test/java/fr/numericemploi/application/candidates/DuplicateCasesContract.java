package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aNamesakeOf;
import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static fr.numericemploi.domain.candidates.Prescriptions.anAgency;
import static fr.numericemploi.domain.candidates.Prescriptions.anUndecidedPrescriptionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.Likeness;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class DuplicateCasesContract extends PortContract {
    protected final TerritoryCode territory =
            new TerritoryCode("T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    private final Person martine = aLongTermUnemployedDeveloper();

    protected abstract Candidates candidates();

    protected abstract Prescriptions prescriptions();

    protected abstract DuplicateCases duplicates();

    protected abstract DuplicateViews views();

    @Test
    void aCaseIsFoundAgainWithItsSuspects() {
        var known = aKnownPerson();
        var duplicate = aCaseAbout(aNamesakeOf(martine), known);

        assertThat(find(duplicate).snapshot().suspects())
                .isEqualTo(Map.of(known, Set.of(Likeness.NAME_AND_BIRTH_DATE)));
        assertThat(view(duplicate).suspects().get(0).lastName())
                .isEqualTo(martine.identity().lastName());
    }

    @Test
    void openCasesAreFoundByWhatTheirPrescriptionTells() {
        var namesake = aNamesakeOf(martine);
        var known = aKnownPerson();
        var duplicate = aCaseAbout(namesake, known);

        assertThat(telling(martine.keys())).containsExactly(id(duplicate));
        assertThat(telling(aLongTermUnemployedDeveloper().keys())).isEmpty();
        duplicate = find(duplicate);
        duplicate.samePersonAs(known);
        save(duplicate);

        assertThat(telling(martine.keys())).isEmpty();
    }

    @Test
    void aDecisionOnAStaleReadingIsRefused() {
        var known = aKnownPerson();
        var duplicate = aCaseAbout(aNamesakeOf(martine), known);
        var mine = find(duplicate);
        var theirs = find(duplicate);
        theirs.alsoSuspect(aKnownPerson(), Set.of(Likeness.PHONE));
        save(theirs);

        mine.samePersonAs(known);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void openCasesOfATerritoryAreListedTheOldestFirst() {
        var known = aKnownPerson();
        for (int i = 0; i < 3; i++) {
            aCaseAbout(aNamesakeOf(martine), known);
        }
        var decided = find(aCaseAbout(aNamesakeOf(martine), known));
        decided.samePersonAs(known);
        save(decided);

        var first = views().list(Optional.of(territory), new PageRequest(Optional.empty(), 2));
        var second = views().list(Optional.of(territory), new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.items())
                .extracting(DuplicateView::id)
                .doesNotContain(id(decided).value());
    }

    private CandidateId aKnownPerson() {
        var file = aFileOf(martine);
        inTransaction(() -> candidates().save(file));
        return file.snapshot().id();
    }

    private DuplicateCase aCaseAbout(Person person, CandidateId suspect) {
        var prescription = anUndecidedPrescriptionOf(person, anAgency());
        var duplicate = DuplicateCase.suspect(
                prescription.snapshot().id(), territory, Map.of(suspect, Set.of(Likeness.NAME_AND_BIRTH_DATE)));
        inTransaction(() -> {
            prescriptions().save(prescription);
            duplicates().save(duplicate);
        });
        return duplicate;
    }

    private List<PrescriptionId> telling(Set<IdentityKey> keys) {
        return inTransaction(() -> duplicates().openTelling(keys)).stream()
                .map(DuplicateCasesContract::id)
                .toList();
    }

    private static PrescriptionId id(DuplicateCase duplicate) {
        return duplicate.snapshot().prescription();
    }

    private void save(DuplicateCase duplicate) {
        inTransaction(() -> duplicates().save(duplicate));
    }

    private DuplicateCase find(DuplicateCase duplicate) {
        return inTransaction(() -> duplicates().find(id(duplicate))).orElseThrow();
    }

    private DuplicateView view(DuplicateCase duplicate) {
        return inTransaction(() -> views().view(id(duplicate))).orElseThrow();
    }
}
