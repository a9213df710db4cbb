package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Clock;
import java.time.LocalDate;

/** Opens the file of a person who is not known yet, under the next reference of the year. */
final class FileOpening {
    private final Candidates candidates;
    private final CandidateNumbers numbers;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    FileOpening(Candidates candidates, CandidateNumbers numbers, Journal journal, NewIds ids, Clock clock) {
        this.candidates = candidates;
        this.numbers = numbers;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    Candidate open(TerritoryCode territory, Person person) {
        var candidate = Candidate.open(new CandidateId(ids.next()), nextReference(), territory, person);
        candidates.save(candidate);
        journal.record(candidate.registered());
        return candidate;
    }

    private CandidateReference nextReference() {
        var year = LocalDate.now(clock).getYear();
        return CandidateReference.of(year, numbers.next(year));
    }
}
