package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.situations.FileId;
import java.time.Clock;
import java.time.LocalDate;

/** Puts prescriptions into people's files, new ones or known ones. */
final class Filing {
    private final Candidates candidates;
    private final CandidateNumbers numbers;
    private final Prescriptions prescriptions;
    private final DuplicateCases duplicates;
    private final SituationFiles situations;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    Filing(
            Candidates candidates,
            CandidateNumbers numbers,
            Prescriptions prescriptions,
            DuplicateCases duplicates,
            SituationFiles situations,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.candidates = candidates;
        this.numbers = numbers;
        this.prescriptions = prescriptions;
        this.duplicates = duplicates;
        this.situations = situations;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A file for a person who is not known yet, under the next reference of the year. */
    Candidate open(TerritoryCode territory, Person person) {
        var candidate = Candidate.open(new CandidateId(ids.next()), nextReference(), territory, person);
        candidates.save(candidate);
        journal.record(candidate.registered());
        return candidate;
    }

    void join(Candidate known, Person told) {
        known.prescribedAgain(told);
        candidates.save(known);
    }

    /** Once a prescription is in a file: the situation it tells, and other prescriptions that have waited for this one. */
    void settle(Prescription.Snapshot prescription, Candidate.Snapshot file) {
        situations.settle(
                new FileId(prescription.id().value()), new FileId(file.id().value()), file.territory());
        prescription.told().ifPresent(person -> warn(file.id(), person));
    }

    /** Prescriptions that wait for a coordinator may be about this person too. */
    private void warn(CandidateId id, Person told) {
        var file = candidates.find(id).orElseThrow();
        duplicates.openTelling(told.keys()).stream()
                .filter(duplicate -> !duplicate.snapshot().suspects().containsKey(id))
                .forEach(duplicate -> suspect(duplicate, file));
    }

    private void suspect(DuplicateCase duplicate, Candidate file) {
        var waiting = prescriptions.find(duplicate.snapshot().prescription()).orElseThrow();
        var likeness = file.likeness(waiting.snapshot().told().orElseThrow());
        var suspected = duplicate.alsoSuspect(file.snapshot().id(), likeness);
        duplicates.save(duplicate);
        journal.record(suspected);
    }

    private CandidateReference nextReference() {
        var year = LocalDate.now(clock).getYear();
        return CandidateReference.of(year, numbers.next(year));
    }
}
