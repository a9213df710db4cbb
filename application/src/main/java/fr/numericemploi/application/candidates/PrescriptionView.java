package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.CounsellorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One agency's prescription, in its own words and step by step.
 *
 * @param candidate whose file it is in; empty while a duplicate is to be decided
 * @param person as this agency described the person; empty once erased
 */
public record PrescriptionView(
        UUID id,
        UUID agency,
        Optional<UUID> counsellor,
        Optional<String> agencyReference,
        String territory,
        Optional<UUID> candidate,
        Optional<String> candidateReference,
        Status status,
        String statusLabel,
        List<StepView> steps,
        Optional<RefusalView> refusal,
        Optional<LocalDate> day,
        Optional<Decision> decision,
        Optional<String> decisionLabel,
        String noticeVersion,
        LocalDate noticeGivenOn,
        Optional<PersonView> person,
        long version) {

    public static PrescriptionView of(Prescription.Snapshot prescription, Optional<String> candidateReference) {
        var by = prescription.prescriber();
        return new PrescriptionView(
                prescription.id().value(),
                by.agency().value(),
                by.counsellor().map(CounsellorId::value),
                by.reference().map(AgencyReference::value),
                by.territory().value(),
                prescription.candidate().map(CandidateId::value),
                candidateReference,
                prescription.status(),
                prescription.status().label(),
                prescription.steps().stream().map(StepView::of).toList(),
                prescription.refusal().map(RefusalView::of),
                prescription.day(),
                prescription.decision(),
                prescription.decision().map(Decision::label),
                prescription.consent().noticeVersion(),
                prescription.consent().givenOn(),
                prescription.told().map(PersonView::of),
                prescription.version());
    }
}
