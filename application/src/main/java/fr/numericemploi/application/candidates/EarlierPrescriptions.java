package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.Recognition;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.Map;
import java.util.Optional;

/** What the same agency told before. */
final class EarlierPrescriptions {
    private final Prescriptions prescriptions;
    private final Candidates candidates;

    EarlierPrescriptions(Prescriptions prescriptions, Candidates candidates) {
        this.prescriptions = prescriptions;
        this.candidates = candidates;
    }

    /**
     * The receipt of a prescription that tells the same, where there is one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code candidates.agency-reference-taken} when the agency gave
     *     that reference to something else
     */
    Optional<PrescriptionReceipt> same(Prescriber prescriber, PrescribeCandidate command) {
        var named = command.reference().flatMap(reference -> prescriptions.named(prescriber.agency(), reference));
        named.ifPresent(earlier -> CandidateRule.AGENCY_REFERENCE_TAKEN.refuseIf(
                !saysTheSame(earlier, command),
                Map.of(
                        "reference",
                        command.reference().map(AgencyReference::value).orElse(""))));
        return named.or(() -> nameless(prescriber, command)).map(this::receipt);
    }

    /** Whether the agency's last word about that person is still on its way. */
    boolean isOpen(AgencyId agency, CandidateId candidate) {
        return prescriptions.about(candidate).stream()
                .filter(earlier -> earlier.snapshot().prescriber().agency().equals(agency))
                .anyMatch(earlier -> earlier.status().isOpen());
    }

    /** Without a reference the words themselves tell that it is the same. */
    private Optional<Prescription> nameless(Prescriber prescriber, PrescribeCandidate command) {
        return command.reference().isPresent()
                ? Optional.empty()
                : prescriptions.telling(prescriber.agency(), command.person().keys()).stream()
                        .filter(earlier -> saysTheSame(earlier, command))
                        .findFirst();
    }

    private PrescriptionReceipt receipt(Prescription earlier) {
        var prescription = earlier.snapshot();
        var file = prescription.candidate().flatMap(candidates::find).map(Candidate::snapshot);
        return new PrescriptionReceipt(
                prescription.id(),
                file.map(known -> recognition(prescription, known.id())).orElse(Recognition.DUPLICATE_TO_DECIDE),
                file.map(Candidate.Snapshot::id),
                file.map(Candidate.Snapshot::reference),
                true);
    }

    private Recognition recognition(Prescription.Snapshot prescription, CandidateId candidate) {
        var first = prescriptions.about(candidate).get(0).snapshot().id();
        return first.equals(prescription.id()) ? Recognition.NEW_CANDIDATE : Recognition.KNOWN_CANDIDATE;
    }

    private static boolean saysTheSame(Prescription earlier, PrescribeCandidate command) {
        return earlier.saysTheSame(command.person(), command.consent());
    }
}
