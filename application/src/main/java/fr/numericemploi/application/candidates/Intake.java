package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.Recognition.DUPLICATE_TO_DECIDE;
import static fr.numericemploi.domain.candidates.Recognition.KNOWN_CANDIDATE;
import static fr.numericemploi.domain.candidates.Recognition.NEW_CANDIDATE;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Recognition;
import fr.numericemploi.domain.situations.FileId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Agencies prescribe people. A person who is certainly known gets a second prescription, never a second file; where it is
 * doubtful, a coordinator decides. What was told before by the same agency is not taken twice.
 */
@ApplicationService
public class Intake {
    private final Prescribers prescribers;
    private final EarlierPrescriptions earlier;
    private final Filing filing;
    private final Candidates candidates;
    private final Prescriptions prescriptions;
    private final DuplicateCases duplicates;
    private final SituationFiles situations;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public Intake(
            PartnerDirectory partners,
            Candidates candidates,
            CandidateNumbers numbers,
            Prescriptions prescriptions,
            DuplicateCases duplicates,
            SituationFiles situations,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.prescribers = new Prescribers(partners, caller);
        this.earlier = new EarlierPrescriptions(prescriptions, candidates);
        this.filing = new Filing(candidates, numbers, prescriptions, duplicates, situations, journal, ids, clock);
        this.candidates = candidates;
        this.prescriptions = prescriptions;
        this.duplicates = duplicates;
        this.situations = situations;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** One prescription, one transaction: it holds what the person is recognised by until it ends. */
    public PrescriptionReceipt prescribe(PrescribeCandidate command) {
        var prescriber = prescribers.of(command);
        var alike = candidates.recognisedBy(command.person().keys());
        return earlier.same(prescriber, command).orElseGet(() -> receive(prescriber, command, alike));
    }

    private PrescriptionReceipt receive(Prescriber prescriber, PrescribeCandidate command, List<Candidate> alike) {
        if (alike.isEmpty()) {
            var file = filing.open(prescriber.territory(), command.person());
            return about(file, NEW_CANDIDATE, prescriber, command);
        }
        var certain = alike.stream()
                .filter(candidate -> candidate.isCertainly(command.person()))
                .toList();
        return certain.size() == 1 ? join(certain.get(0), prescriber, command) : suspect(alike, prescriber, command);
    }

    private PrescriptionReceipt join(Candidate known, Prescriber prescriber, PrescribeCandidate command) {
        var open = earlier.isOpen(prescriber.agency(), known.snapshot().id());
        CandidateRule.ALREADY_PRESCRIBED.refuseIf(open);
        filing.join(known, command.person());
        return about(known, KNOWN_CANDIDATE, prescriber, command);
    }

    private PrescriptionReceipt about(
            Candidate candidate, Recognition recognition, Prescriber prescriber, PrescribeCandidate command) {
        var file = candidate.snapshot();
        var prescription = Prescription.about(
                file.id(), newId(), prescriber, command.person(), command.consent(), clock.instant());
        keep(prescription, recognition, command);
        filing.settle(prescription.snapshot(), file);
        return receipt(prescription, recognition, Optional.of(file));
    }

    private PrescriptionReceipt suspect(List<Candidate> alike, Prescriber prescriber, PrescribeCandidate command) {
        var prescription =
                Prescription.undecided(newId(), prescriber, command.person(), command.consent(), clock.instant());
        keep(prescription, DUPLICATE_TO_DECIDE, command);
        var suspects = alike.stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.snapshot().id(), candidate -> candidate.likeness(command.person())));
        var duplicate = DuplicateCase.suspect(prescription.snapshot().id(), prescriber.territory(), suspects);
        duplicates.save(duplicate);
        journal.record(duplicate.suspected());
        return receipt(prescription, DUPLICATE_TO_DECIDE, Optional.empty());
    }

    private void keep(Prescription prescription, Recognition recognition, PrescribeCandidate command) {
        var snapshot = prescription.snapshot();
        prescriptions.save(prescription);
        journal.record(prescription.prescribed(recognition));
        command.situation()
                .ifPresent(facts -> situations.tell(
                        new FileId(snapshot.id().value()), snapshot.prescriber().territory(), facts));
    }

    private PrescriptionId newId() {
        return new PrescriptionId(ids.next());
    }

    private static PrescriptionReceipt receipt(
            Prescription prescription, Recognition recognition, Optional<Candidate.Snapshot> file) {
        return new PrescriptionReceipt(
                prescription.snapshot().id(),
                recognition,
                file.map(Candidate.Snapshot::id),
                file.map(Candidate.Snapshot::reference),
                false);
    }
}
