package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.Likeness;
import fr.numericemploi.domain.candidates.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** @param likeness why this may be the same person, in words */
public record SuspectView(
        UUID candidate,
        String reference,
        String lastName,
        String firstNames,
        LocalDate birthDate,
        List<String> likeness) {

    /** Empty once the person was erased. */
    static Optional<SuspectView> of(Candidate.Snapshot file, Set<Likeness> likeness) {
        return file.person()
                .map(Person::identity)
                .map(identity -> new SuspectView(
                        file.id().value(),
                        file.reference().value(),
                        identity.lastName(),
                        identity.firstNames(),
                        identity.birthDate(),
                        likeness.stream().sorted().map(Likeness::label).toList()));
    }
}
