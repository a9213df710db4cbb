package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.Identity;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A prescription beside those whom it may be about.
 *
 * @param id of the prescription
 */
public record DuplicateView(
        UUID id,
        UUID agency,
        String territory,
        Optional<String> lastName,
        Optional<String> firstNames,
        Optional<LocalDate> birthDate,
        boolean decided,
        List<SuspectView> suspects,
        long version) {

    /** @param told by the prescription; who it may be about has a file, unless erased since */
    public static DuplicateView of(
            DuplicateCase.Snapshot duplicate, Prescription.Snapshot told, List<Candidate.Snapshot> suspects) {
        var person = told.told().map(Person::identity);
        return new DuplicateView(
                duplicate.prescription().value(),
                told.prescriber().agency().value(),
                duplicate.territory().value(),
                person.map(Identity::lastName),
                person.map(Identity::firstNames),
                person.map(Identity::birthDate),
                duplicate.decision().isPresent(),
                suspects.stream()
                        .flatMap(file ->
                                SuspectView.of(file, duplicate.suspects().get(file.id())).stream())
                        .toList(),
                duplicate.version());
    }
}
