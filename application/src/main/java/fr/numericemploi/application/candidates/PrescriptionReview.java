package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Refusal;
import fr.numericemploi.domain.candidates.Status;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;

/** A coordinator of the agency's territory accepts a prescription, or declines it with a reason. */
@ApplicationService
public class PrescriptionReview {
    private final Candidates candidates;
    private final Prescriptions prescriptions;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public PrescriptionReview(
            Candidates candidates, Prescriptions prescriptions, CurrentCaller caller, Journal journal, Clock clock) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    public void accept(PrescriptionId id) {
        var prescription = within(id);
        var accepted = prescription.accept(clock.instant());
        var candidate = candidates.find(accepted.candidate()).orElseThrow();
        candidate.accepted();
        candidates.save(candidate);
        othersAbout(accepted.candidate(), id)
                .filter(other -> other.status().isUnderWay())
                .findFirst()
                .ifPresent(other -> prescription.catchUpWith(other, clock.instant()));
        prescriptions.save(prescription);
        journal.record(accepted);
    }

    public void decline(PrescriptionId id, Refusal why) {
        var prescription = within(id);
        var declined = prescription.decline(why, clock.instant());
        if (othersAbout(declined.candidate(), id).noneMatch(other -> other.status() == Status.RECEIVED)) {
            var candidate = candidates.find(declined.candidate()).orElseThrow();
            candidate.declined();
            candidates.save(candidate);
        }
        prescriptions.save(prescription);
        journal.record(declined);
    }

    private Stream<Prescription> othersAbout(CandidateId candidate, PrescriptionId id) {
        return prescriptions.about(candidate).stream()
                .filter(other -> !other.snapshot().id().equals(id));
    }

    private Prescription within(PrescriptionId id) {
        var keeper = caller.get().require(ADMINISTRATOR, COORDINATOR);
        return prescriptions
                .find(id)
                .filter(prescription ->
                        keeper.sees(prescription.snapshot().prescriber().territory()))
                .orElseThrow(Unknown.prescription(id));
    }
}
