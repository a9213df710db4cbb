package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.DuplicateDecided;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;

/** A coordinator compares a prescription with those whom it may be about, and decides. */
@ApplicationService
public class DuplicateReview {
    private final DuplicateCases duplicates;
    private final DuplicateViews views;
    private final Candidates candidates;
    private final Prescriptions prescriptions;
    private final Filing filing;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public DuplicateReview(
            DuplicateCases duplicates,
            DuplicateViews views,
            Candidates candidates,
            CandidateNumbers numbers,
            Prescriptions prescriptions,
            SituationFiles situations,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.duplicates = duplicates;
        this.views = views;
        this.candidates = candidates;
        this.prescriptions = prescriptions;
        this.filing = new Filing(candidates, numbers, prescriptions, duplicates, situations, journal, ids, clock);
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those to be decided, the oldest first. */
    public Page<DuplicateView> list(PageRequest page) {
        return views.list(keeper().territory(), page);
    }

    public DuplicateView find(PrescriptionId id) {
        var keeper = keeper();
        return views.view(id)
                .filter(view -> keeper.sees(new TerritoryCode(view.territory())))
                .orElseThrow(Unknown.duplicate(id));
    }

    /** @return the person in whose file the prescription is from now on */
    public CandidateId decide(DecideDuplicate command) {
        var duplicate = within(command.prescription());
        InputRule.STALE.refuseIf(duplicate.snapshot().version() != command.version());
        var prescription = prescriptions.find(command.prescription()).orElseThrow();
        var file = command.samePersonAs()
                .map(known -> join(duplicate, known, prescription))
                .orElseGet(() -> open(duplicate, prescription));
        prescription.attachTo(file.id(), clock.instant());
        prescriptions.save(prescription);
        filing.settle(prescription.snapshot(), file);
        return file.id();
    }

    private Candidate.Snapshot join(DuplicateCase duplicate, CandidateId id, Prescription prescription) {
        keep(duplicate, duplicate.samePersonAs(id));
        var known = candidates.find(id).orElseThrow(Unknown.candidate(id));
        filing.join(known, prescription.snapshot().told().orElseThrow());
        return known.snapshot();
    }

    private Candidate.Snapshot open(DuplicateCase duplicate, Prescription prescription) {
        var told = prescription.snapshot().told().orElseThrow();
        candidates.recognisedBy(told.keys());
        var opened = filing.open(duplicate.snapshot().territory(), told).snapshot();
        keep(duplicate, duplicate.somebodyElse(opened.id()));
        return opened;
    }

    private void keep(DuplicateCase duplicate, DuplicateDecided decided) {
        duplicates.save(duplicate);
        journal.record(decided);
    }

    private DuplicateCase within(PrescriptionId id) {
        var keeper = keeper();
        return duplicates
                .find(id)
                .filter(duplicate -> keeper.sees(duplicate.snapshot().territory()))
                .orElseThrow(Unknown.duplicate(id));
    }

    private Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }
}
