package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.situations.FileId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** People who ask for it are forgotten: what is known of them is gone at once, that something happened stays. */
@ApplicationService
public class Erasure {
    private final Candidates candidates;
    private final Prescriptions prescriptions;
    private final SituationFiles situations;
    private final TalentPool pool;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public Erasure(
            Candidates candidates,
            Prescriptions prescriptions,
            SituationFiles situations,
            TalentPool pool,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
        this.situations = situations;
        this.pool = pool;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    public void erase(CandidateId id) {
        var candidate = within(id);
        var erased = candidate.erase();
        pool.forget(id);
        candidates.save(candidate);
        var about = prescriptions.about(id);
        about.forEach(this::erase);
        situations.erase(Stream.concat(Stream.of(id.value()), about.stream().map(Erasure::id))
                .map(FileId::new)
                .toList());
        journal.record(erased);
    }

    private void erase(Prescription prescription) {
        prescription.erase(clock.instant());
        prescriptions.save(prescription);
    }

    private Candidate within(CandidateId id) {
        var keeper = caller.get().require(ADMINISTRATOR, COORDINATOR);
        return candidates
                .find(id)
                .filter(candidate -> keeper.sees(candidate.snapshot().territory()))
                .orElseThrow(Unknown.candidate(id));
    }

    private static UUID id(Prescription prescription) {
        return prescription.snapshot().id().value();
    }
}
