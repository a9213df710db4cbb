package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What happens to a person after acceptance, told by the commissions in their own transaction: the person's file and all
 * prescriptions that are under way move along, so that each agency can follow its own. Files that were erased stay empty.
 */
@ApplicationService
public class CandidateProgress {
    private final Candidates candidates;
    private final Prescriptions prescriptions;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public CandidateProgress(Candidates candidates, Prescriptions prescriptions, Journal journal, Clock clock) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Invited to a selection day, or to another one. */
    public void invited(CandidateId id, LocalDate day) {
        move(id, candidate -> candidate.invited(day), (prescription, at) -> prescription.invited(day, at));
    }

    /** The interview that the person was invited to does not take place. */
    public void released(CandidateId id, LocalDate day) {
        move(id, candidate -> candidate.released(day), Prescription::released);
    }

    /** Attendance at the interview; it may be corrected until the commission has decided. */
    public void attended(CandidateId id, boolean present) {
        move(id, candidate -> candidate.attended(present), (prescription, at) -> prescription.attended(present, at));
    }

    /** The commission's decision. */
    public void decided(CandidateId id, Decision decision) {
        move(id, candidate -> candidate.decided(decision), (prescription, at) -> prescription.decided(decision, at));
    }

    private void move(CandidateId id, Function<Candidate, Event> change, BiConsumer<Prescription, Instant> along) {
        var candidate = candidates.find(id).orElseThrow(Unknown.candidate(id));
        if (candidate.snapshot().status() == Status.ERASED) {
            return;
        }
        var event = change.apply(candidate);
        candidates.save(candidate);
        prescriptions.about(id).stream()
                .filter(prescription -> prescription.status().isUnderWay())
                .forEach(prescription -> moveAlong(prescription, along));
        journal.record(event);
    }

    private void moveAlong(Prescription prescription, BiConsumer<Prescription, Instant> along) {
        along.accept(prescription, clock.instant());
        prescriptions.save(prescription);
    }
}
